"""`layers.TimeDistributed(layer)`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits().images.astype("float32") / 16
fade_in = [digits * light for light in (0.25, 0.5, 0.75, 1)]
films = np.stack(fade_in, axis=1)[..., None]
print("films, frames, H, W, C:", films.shape)

convolution = layers.Conv2D(6, 3)
maps = layers.TimeDistributed(convolution)(films)
print("a convolution of each frame:", tuple(maps.shape))

dense = layers.Dense(10)  # works on the last axis anyway
scores = dense(films.reshape(-1, 4, 64))
print("a dense layer, as it is:", tuple(scores.shape))
