"""`tf.image.rgb_to_grayscale(image)`, `grayscale_to_rgb`"""
import keras
import numpy as np
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
pixels = load_sample_image("flower.jpg")[:256, :256]
image = tf.image.convert_image_dtype(pixels, tf.float32)

grey = tf.image.rgb_to_grayscale(image)
print("grey:", grey.shape)
three = tf.image.grayscale_to_rgb(grey)  # for an RGB network
print("three times grey:", three.shape)
whole = tf.image.rgb_to_grayscale(pixels)
print("from uint8:", whole.dtype.name)
try:
    tf.image.rgb_to_grayscale(grey)
except tf.errors.InvalidArgumentError as error:
    print("grey again:", type(error).__name__)

some = layers.RandomGrayscale(factor=0.5)  # image by image
out = some(tf.stack([image] * 64), training=True)
print("in a batch:", len(np.unique(out, axis=0)), "outcomes")
