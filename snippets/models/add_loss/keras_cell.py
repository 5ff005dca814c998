"""`self.add_loss(value)`, `model.losses`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(32, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)


class Small(keras.layers.Layer):
    def call(self, x):
        self.add_loss(0.1 * keras.ops.mean(x**2))
        return x


model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(3, kernel_initializer="ones"),
    Small(),  # keeps what it sees small
    keras.layers.Dense(1, kernel_initializer="ones"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.01)
model.compile(optimizer, loss="mse", metrics=["mse"])
history = model.fit(x, y, batch_size=32, epochs=3, verbose=0)
losses, errors = history.history["loss"], history.history["mse"]
print("loss:", np.round(losses, 2))
print("of which mse:", np.round(errors, 2))
