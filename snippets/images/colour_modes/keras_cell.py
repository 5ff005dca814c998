"""`tf.io.decode_png(data, channels=1)`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_sample_image

pixels = load_sample_image("flower.jpg")[150:300, 200:500]
keras.utils.save_img("flower.png", pixels)
keras.utils.save_img("flower.jpg", pixels)
data = tf.io.read_file("flower.png")

grey = tf.io.decode_png(data, channels=1)
rgb = tf.io.decode_png(data, channels=3)
rgba = tf.io.decode_png(data, channels=4)
print(grey.shape, rgb.shape, rgba.shape)
weighted = tf.image.rgb_to_grayscale(rgb)
print("from RGB:", weighted.shape, weighted.dtype.name)

data = tf.io.read_file("flower.jpg")
try:
    tf.io.decode_jpeg(data, channels=4)
except tf.errors.InvalidArgumentError as error:
    print("JPEG as RGBA:", type(error).__name__)
