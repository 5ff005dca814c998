"""`RandomFlip`, `dict(images, segmentation_masks)`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
image = load_sample_image("flower.jpg")[None] / np.float32(255)
mask = (image[..., :1] > 0.5).astype("float32")  # bright red

transform = layers.RandomFlip("horizontal")
pair = dict(images=image, segmentation_masks=mask)


def fits(x, y):
    return np.array_equal(x[..., :1] > 0.5, y)


together = apart = True
for _ in range(20):
    out = transform(pair)
    together &= fits(out["images"], out["segmentation_masks"])
    apart &= fits(transform(image), transform(mask))
print("in one call, they match:", together)
print("in two calls, they match:", apart)
