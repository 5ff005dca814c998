"""`keras.losses.Poisson()`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(500, 2)).astype("float32")
y = rng.poisson(np.exp(1 + 0.5 * x[:, :1] - x[:, 1:]))  # counts
y = y.astype("float32")

model = keras.Sequential([
    keras.Input((2,)), keras.layers.Dense(1, "exponential")])
loss_fn = keras.losses.Poisson()  # of expected counts
model.compile(keras.optimizers.Adam(0.1), loss_fn)
model.fit(x, y, batch_size=100, epochs=30, verbose=0)
slopes, bias = model.get_weights()
print("0.5, -1, 1:", *slopes.round(1).ravel(), bias.round(1)[0])
loss = loss_fn(y, model(x))
same = loss_fn(y, 0 * y + y.mean())
print("better than a constant:", bool(loss < same))
