"""`tf.roll(x, shift, axis)`, `tf.reverse(x, axis)`"""
import keras
import tensorflow as tf

x = tf.constant([[1, 2, 3], [4, 5, 6]])
moved = tf.roll(x, shift=1, axis=1)
both = tf.roll(x, shift=[1, -1], axis=[0, 1])
through = keras.ops.roll(x, 1)  # without an axis: all numbers
flipped = tf.reverse(x, axis=[1])
upside = x[::-1]
turned = keras.ops.rot90(x)

print("moved:", moved.numpy().tolist())
print("on both axes:", both.numpy().tolist())
print("through all:", through.numpy().tolist())
print("flipped:", flipped.numpy().tolist())
print("upside down:", upside.numpy().tolist())
print("turned:", turned.numpy().tolist())
