"""`tf.transpose(x, perm)`"""
import tensorflow as tf
from sklearn.datasets import load_sample_image

image = load_sample_image("flower.jpg") / 255
x = tf.constant(image)[tf.newaxis]  # a batch of one
print("as read:", tuple(x.shape))

first = tf.transpose(x, (0, 3, 1, 2))
print("channels first:", tuple(first.shape))

last = tf.transpose(first, (0, 2, 3, 1))
print("and back:", bool(tf.reduce_all(last == x)))

print("without perm:", tuple(tf.transpose(x).shape))
swapped = tf.experimental.numpy.swapaxes(x, 1, 2)
print("two axes:", tuple(swapped.shape))
