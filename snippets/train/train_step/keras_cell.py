"""`train_step(self, data)`, `compute_loss`"""
import keras
import numpy as np
import tensorflow as tf

x = np.random.default_rng(0).normal(size=(256, 4))
y = x @ [[3], [-2], [0], [0]]


class LassoModel(keras.Sequential):
    def train_step(self, data):
        xb, yb = data
        with tf.GradientTape() as tape:
            output = self(xb, training=True)
            loss = self.compute_loss(y=yb, y_pred=output)
            loss += 0.2 * tf.reduce_sum(tf.abs(self.weights[0]))
        grads = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply(grads, self.trainable_variables)
        for metric in self.metrics:  # or fit reports 0.0
            if metric.name == "loss":
                metric.update_state(loss)
            else:
                metric.update_state(yb, output)
        return {m.name: m.result() for m in self.metrics}


keras.utils.set_random_seed(0)
model = LassoModel([keras.Input((4,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.SGD(0.2), "mse", metrics=["mae"])
history = model.fit(x, y, batch_size=256, epochs=30, verbose=0)
print(f"last loss: {history.history['loss'][-1]:.2f}")
