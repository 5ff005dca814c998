"""`kernel_constraint`, `constraints.MaxNorm(max_value)`"""
import keras
import numpy as np
from keras import constraints, layers

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(128, 5)).astype("float32")
y = x @ rng.normal(size=(5, 3)).astype("float32")
start = rng.normal(size=(5, 3)).astype("float32")

layer = layers.Dense(
    3, use_bias=False, kernel_constraint=constraints.MaxNorm(1)
)
model = keras.Sequential([keras.Input((5,)), layer])
layer.kernel.assign(start)


def lengths():  # of the weights into each unit
    return np.linalg.norm(layer.kernel, axis=0).round(2)


print("fresh:", lengths())  # it waits for a step
model.compile(keras.optimizers.SGD(0.1), "mse")
model.fit(x, y, epochs=5, shuffle=False, verbose=0)
print("trained:", lengths())
