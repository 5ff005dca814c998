"""`tf.image.resize(image, (height, width))`"""
import tensorflow as tf
from sklearn.datasets import load_sample_image

image = tf.constant(load_sample_image("china.jpg"))
print("before:", image.shape, image.dtype.name)

large = tf.image.resize(image, (600, 800))  # height, width
print("bilinear:", large.shape, large.dtype.name)
print("largest value:", int(tf.reduce_max(large)))

nearest = tf.image.resize(image, (600, 800), method="nearest")
print("nearest:", nearest.shape, nearest.dtype.name)

try:
    tf.image.resize(image, 600)
except ValueError as error:
    print("one number:", str(error)[:41])
