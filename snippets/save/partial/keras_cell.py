"""`model.load_weights(path, skip_mismatch=True)`"""
import keras
import numpy as np


def build(classes):
    return keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(8),
        keras.layers.Dense(classes),
    ])


keras.utils.set_random_seed(0)
model = build(classes=3)
model.save_weights("model.weights.h5")

try:
    build(classes=5).load_weights("model.weights.h5")
except ValueError:
    print("as it is: ValueError")
other = build(classes=5)
other.load_weights("model.weights.h5", skip_mismatch=True)

one, two = model.layers[0].kernel, other.layers[0].kernel
print(f"first layer loaded: {np.array_equal(one, two)}")
print(f"last layer left alone: {other.layers[1].kernel.shape}")
