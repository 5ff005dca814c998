"""`tf.logical_and`, `tf.logical_or`, `tf.logical_not`"""
import tensorflow as tf

tokens = tf.constant([5, 0, 7, 1])
real = tokens != 0
known = tokens != 1
both = tf.logical_and(real, known)  # real & known
either = tf.logical_or(real, known)  # real | known
padding = tf.logical_not(real)  # ~real
differ = tf.math.logical_xor(real, known)  # real ^ known
print("and:", both.numpy())
print("or:", either.numpy())
print("not:", padding.numpy())
print("xor:", differ.numpy())
try:
    real and known
except ValueError as error:
    print("real and known:", str(error)[:46])

n = tf.constant([0, 1, 2])
flipped = ~n  # of integers, every bit
none = tf.logical_not(tf.cast(n, tf.bool))
print("~ of integers:", flipped.numpy())
print("logical_not after a cast:", none.numpy())
