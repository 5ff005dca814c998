"""`train_step(self, data)`, `model.fit`"""
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(256, 4)).astype("float32")
y = (x @ [3, -2, 0, 0]).astype("float32")[:, None]


class LassoModel(keras.Sequential):
    def train_step(self, data):
        xb, yb = data
        with tf.GradientTape() as tape:
            error = self(xb, training=True) - yb
            weights = self.trainable_weights
            size = tf.reduce_sum(tf.abs(weights[0]))
            loss = tf.reduce_mean(error**2) + 0.2 * size
        grads = tape.gradient(loss, weights)
        self.optimizer.apply(grads, weights)
        self.metrics[0].update_state(loss)  # or fit reports 0.0
        return {"loss": self.metrics[0].result()}


keras.utils.set_random_seed(0)
model = LassoModel([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(learning_rate=0.2))
history = model.fit(x, y, batch_size=256, epochs=30, verbose=0)
loss = history.history["loss"][-1]
print(f"last loss: {loss:.2f}")
