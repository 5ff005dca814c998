"""`tf.reshape`, `layers.Reshape`"""
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_digits

x = tf.constant(load_digits().data)  # (1797, 64)

images = tf.reshape(x, (-1, 8, 8))  # -1: as many as it takes
print("images:", tuple(images.shape))

rows = tf.reshape(images, (images.shape[0], -1))
print("rows again:", tuple(rows.shape))

layer = layers.Reshape((8, 8))  # the batch axis stays unsaid
print("as a layer:", tuple(layer(x).shape))

turned = tf.transpose(images, (0, 2, 1))
print("turned:", tuple(tf.reshape(turned, (-1, 64)).shape))

try:
    tf.reshape(x, (-1, 7, 7))
except tf.errors.InvalidArgumentError as error:
    print("refused:", str(error)[-58:])
