"""`tf.where(mask, value, x)`"""
import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
mask = tf.constant([[False, False, True], [True, True, True]])
zeroed = tf.where(mask, 0.0, x)  # x[mask] = 0 is refused
hidden = tf.where(mask, float("-inf"), x)
weights = tf.nn.softmax(hidden)
finite = tf.where(mask, x.dtype.min, x)
spread = tf.nn.softmax(finite)

print("zeroed:", zeroed.numpy().tolist())
print("softmax:", weights.numpy().round(2)[0])
print("all hidden:", weights.numpy()[1])
print("with a finite value:", spread.numpy().round(2)[1])
print("x:", x.numpy()[0])
