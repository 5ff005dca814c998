"""`keras.random.dropout(x, rate)`, `tf.nn.dropout(x, rate)`"""
import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
x = keras.random.normal((64, 20))


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(10, activation="relu")

    def call(self, x, training=False):
        x = self.dense(x)
        if training:  # the function has no switch of its own
            x = keras.random.dropout(x, rate=0.5)
        return x


model = Model()
same = np.array_equal(model(x), model(x))
print("inference, same twice:", same)
once, again = [model(x, training=True) for _ in range(2)]
print("training, same twice:", np.array_equal(once, again))
output = tf.nn.dropout(x, rate=0.5)  # always drops, too
print(f"by itself, share of zeros: {np.mean(output == 0):.1f}")
