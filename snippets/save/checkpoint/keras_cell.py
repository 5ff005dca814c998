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
schedule = keras.optimizers.schedules.ExponentialDecay(
    0.1, decay_steps=8, decay_rate=0.1, staircase=True)
optimizer = keras.optimizers.Adam(learning_rate=schedule)
model.compile(optimizer=optimizer, loss="mse")
train(model, 0, 10)
model.save("last.keras")  # the optimizer and its schedule too
train(model, 10, 20)  # the unbroken run

resumed = keras.models.load_model("last.keras")
train(resumed, 10, 20)  # fit does not know where it stopped
ends = model.get_weights()[0], resumed.get_weights()[0]
print("ends alike:", np.allclose(*ends, atol=1e-5))
