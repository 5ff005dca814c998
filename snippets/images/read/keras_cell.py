"""`tf.io.read_file`, `tf.io.decode_jpeg`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg")
keras.utils.save_img("china.jpg", pixels)

data = tf.io.read_file("china.jpg")  # the bytes of the file
image = tf.io.decode_jpeg(data, dct_method="INTEGER_ACCURATE")
print("bytes:", data.dtype.name, data.shape)
print("image:", image.dtype.name, image.shape)  # H, W, C

try:
    tf.io.decode_jpeg("china.jpg")  # a path is not the bytes
except tf.errors.InvalidArgumentError as error:
    print("a path:", type(error).__name__)
