"""`layers.RandomCrop`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
places = np.arange(100)  # a value is a place
image = places.reshape(10, 10, 1)
batch = np.stack([image] * 64)
crop = layers.RandomCrop(8, 8)


def corners(crops):
    return np.unique(np.array(crops)[:, 0, 0, 0])


at_once = crop(batch, training=True)
print("crop:", tuple(at_once.shape[1:]))
print("a batch, different corners:", len(corners(at_once)))
one_by_one = [crop(image, training=True) for image in batch]
print("one by one:", len(corners(one_by_one)))

evaluated = crop(batch, training=False)
print("evaluated, not cropped:", tuple(evaluated.shape[1:]))
