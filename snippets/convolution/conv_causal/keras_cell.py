"""`layers.Conv1D(4, 3, padding="causal")`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.sin(np.arange(20, dtype="float32")).reshape(1, 20, 1)
changed = x.copy()
changed[:, 10] += 1  # another value at step 10

conv = layers.Conv1D(4, kernel_size=3, padding="causal",
                     dilation_rate=2)


def touched(layer):
    moved = layer(changed) - layer(x)
    return np.flatnonzero(np.abs(moved).max(axis=2)).tolist()


print("steps:", conv(x).shape[1])
print("causal, step 10 reaches:", touched(conv))
same = layers.Conv1D(4, kernel_size=3, padding="same",
                     dilation_rate=2)
print("same, step 10 reaches:", touched(same))
