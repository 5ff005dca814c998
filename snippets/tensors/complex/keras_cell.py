"""`tf.complex(re, im)`, `tf.math.real(z)`, `tf.abs(z)`"""
import tensorflow as tf

x = tf.constant([[1.0, 0.0], [0.0, 2.0]])  # x, y of two points
angle = tf.constant([0.5, 0.5])
z = tf.complex(x[:, 0], x[:, 1])
# there is no polar: e to the i times the angle
turn = tf.complex(tf.cos(angle), tf.sin(angle))
turned = z * turn
real, imag = tf.math.real(turned), tf.math.imag(turned)
pairs = tf.stack([real, imag], axis=1)
lengths = tf.abs(turned)
angles = tf.math.angle(turned)
scaled = turned * tf.cast(lengths, tf.complex64)
print("type:", turned.dtype.name)
print("real:", real.numpy().round(3))
print("imag:", imag.numpy().round(3))
print("pairs:", tuple(pairs.shape))
print("lengths:", lengths.numpy(), lengths.dtype.name)
print("angles:", angles.numpy().round(3))
print("scaled:", scaled.numpy().round(2))
