import numpy as np
import keras
import tensorflow as tf
from keras import layers


class Linear(layers.Layer):
    def __init__(self, units=32):
        super().__init__()
        self.units = units

    def build(self, input_shape):
        self.w = self.add_weight(
            shape=(input_shape[-1], self.units), initializer="random_normal", trainable=True
        )
        self.b = self.add_weight(shape=(self.units,), initializer="zeros", trainable=True)

    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b


class MLP(keras.Model):
    def __init__(self, hidden, **kwargs):
        super().__init__(**kwargs)
        self.linear_1 = Linear(hidden)
        self.norm = layers.BatchNormalization()
        self.linear_2 = Linear(1)
        self.dropout = layers.Dropout(0.3)

    def call(self, inputs, training=False):
        x = self.linear_1(inputs)
        x = self.norm(x, training=training)
        x = tf.nn.relu(x)
        if training:
            x = self.dropout(x, training=training)
        return self.linear_2(x)


rng = np.random.default_rng(2)
x = rng.normal(size=(320, 7)).astype("float32")
y = (x[:, 0] * x[:, 1] + x[:, 2]).astype("float32")

model = MLP(24)
model.compile(optimizer=keras.optimizers.Adam(0.01), loss="mse", metrics=["mae"])
history = model.fit(x, y, batch_size=40, epochs=3, validation_split=0.25)
result = model.evaluate(x, y, return_dict=True)
print(result)
