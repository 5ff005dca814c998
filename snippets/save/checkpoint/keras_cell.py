"""`model.save`, `load_model`, `fit(initial_epoch=...)`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.linspace(-1, 1, 64, dtype="float32").reshape(16, 4)
y = x[:, :1] ** 2


def train(model, start, stop):  # one batch an epoch
    model.fit(x, y, batch_size=16, shuffle=False, verbose=0,
              initial_epoch=start, epochs=stop)


dense = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((4,)), dense])
optimizer = keras.optimizers.Adam(learning_rate=0.1)
model.compile(optimizer, loss="mse")
train(model, 0, 10)
model.save("checkpoint.keras")  # weights and optimizer
train(model, 10, 20)  # the unbroken run

resumed = keras.models.load_model("checkpoint.keras")
train(resumed, 10, 20)  # fit does not know where it stopped
kernel = resumed.layers[-1].kernel
same = np.allclose(dense.kernel, kernel, atol=1e-5)
print(f"ends like the unbroken run: {same}")
