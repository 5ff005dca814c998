"""`tf.image.resize(image, size, antialias=True)`"""
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg").astype("float32") / 255
image = tf.constant(pixels)  # 427 x 640

default = tf.image.resize(image, (32, 48))
smooth = tf.image.resize(image, (32, 48), antialias=True)


def edges(small):
    return np.abs(np.diff(small, axis=1)).mean()


print(f"default:          edges {edges(default):.3f}")
print(f"antialias=True:   edges {edges(smooth):.3f}")
