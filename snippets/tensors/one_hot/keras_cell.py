"""`tf.one_hot(y, depth)`, `keras.utils.to_categorical`"""
import keras
import tensorflow as tf

y = tf.constant([0, 1])
rows = tf.one_hot(y, depth=3)
print("one_hot:", rows.numpy().tolist(), rows.dtype.name)
array = keras.utils.to_categorical([0, 1], num_classes=3)
print("to_categorical:", array.tolist(), array.dtype)

outside = tf.one_hot([3], depth=3)  # no class 3: no error
print("class 3 of 3:", outside.numpy().tolist())
try:
    keras.utils.to_categorical([3], num_classes=3)
except IndexError:
    print("to_categorical: refused")
