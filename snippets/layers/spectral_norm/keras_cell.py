"""`layers.SpectralNormalization(layer)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(256, 6)).astype("float32")
y = x @ (3 * np.eye(6, dtype="float32"))  # stretches by 3

layer = layers.SpectralNormalization(
    layers.Dense(6, use_bias=False), power_iterations=15
)
model = keras.Sequential([keras.Input((6,)), layer])


def stretch():  # the largest singular value
    return np.linalg.svd(layer.layer.kernel)[1][0]


print(f"fresh: {stretch():.2f}")  # nothing is divided yet
model(x, training=True)  # writes over the kernel
print(f"after a call in training: {stretch():.2f}")
model.compile(keras.optimizers.SGD(0.1), "mse")
model.fit(x, y, epochs=1, shuffle=False, verbose=0)
print(f"after fit: {stretch():.2f}")  # the step came last
