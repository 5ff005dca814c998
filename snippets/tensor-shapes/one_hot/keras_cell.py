"""`tf.one_hot(y, depth)`, `keras.utils.to_categorical`"""
import keras
import tensorflow as tf

y = tf.constant([0, 1])
rows = tf.one_hot(y, depth=3)  # or keras.ops.one_hot
print("one_hot:", rows.numpy().tolist(), rows.dtype.name)
array = keras.utils.to_categorical([0, 1], num_classes=3)
print("to_categorical:", array.tolist(), array.dtype)

outside = tf.one_hot([3, -1], depth=3)  # no error
print("classes 3 and -1:", outside.numpy().tolist())
last = keras.utils.to_categorical([-1], num_classes=3)
print("to_categorical, class -1:", last.tolist())
try:
    keras.utils.to_categorical([3], num_classes=3)
except IndexError:
    print("to_categorical, class 3: refused")
