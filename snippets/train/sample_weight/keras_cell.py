"""`model.fit(x, y, sample_weight=...)`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.linspace(-1, 1, 100, dtype="float32")[:, None]
y = 3 * x
y[::5] = 20.0  # every fifth answer is wrong
weights = np.ones(100, "float32")
weights[::5] = 0.0  # so it must not count

layers = [keras.Input((1,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.3)
loss_fn = keras.losses.MeanSquaredError()
model.compile(optimizer, loss_fn)
model.fit(
    x,
    y,
    sample_weight=weights,
    batch_size=25,
    epochs=20,
    verbose=0,
)
slope, _ = model.get_weights()
print(f"slope learned: {slope.item():.2f}")
