import numpy as np
import tensorflow as tf

x = np.linspace(-2, 2, 200)[:, None].astype("float32")
y = (x**3 - x).astype("float32")
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(20)


class Network(tf.keras.Model):
    def __init__(self, units):
        super(Network, self).__init__()
        self.dense1 = tf.keras.layers.Dense(units, activation="tanh")
        self.dense2 = tf.keras.layers.Dense(units, activation=tf.nn.tanh)
        self.out = tf.keras.layers.Dense(1)

    def call(self, inputs):
        x = self.dense1(inputs)
        x = x + self.dense2(x)
        return self.out(x)


model = Network(16)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.05)
loss_fn = tf.keras.losses.MeanSquaredError()

history = []
for epoch in range(5):
    epoch_loss = 0.0
    for step, (x_batch, y_batch) in enumerate(dataset):
        with tf.GradientTape() as tape:
            prediction = model(x_batch, training=True)
            loss_value = loss_fn(y_batch, prediction)
        grads = tape.gradient(loss_value, model.trainable_weights)
        optimizer.apply_gradients(zip(grads, model.trainable_weights))
        epoch_loss += float(loss_value)
        if step % 5 == 0:
            print("step", step, "loss", float(loss_value))
    history.append(epoch_loss / 10)
predicted = model(x).numpy()
