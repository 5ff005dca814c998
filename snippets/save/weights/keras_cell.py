"""`model.save_weights(path)`, `model.load_weights(path)`"""
import keras
import numpy as np


def build():
    return keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(8),
        keras.layers.BatchNormalization(),
        keras.layers.Dense(1),
    ])


keras.utils.set_random_seed(0)
model = build()
model.save_weights("model.weights.h5")  # no other suffix
other = build()  # the same code, other random weights
other.load_weights("model.weights.h5")
pairs = zip(model.get_weights(), other.get_weights())
same = all(np.array_equal(a, b) for a, b in pairs)
print(f"same weights: {same}")
print(f"trained: {len(model.trainable_weights)} arrays, "
      f"saved: {len(model.weights)}")

snapshot = model.get_weights()  # copies
model.layers[0].bias.assign(np.ones(8))
print(f"bias in the snapshot: {snapshot[1][0]:.0f}")
