"""`tf.nn.log_softmax(x)`, `tf.reduce_logsumexp(x, axis)`"""
import tensorflow as tf

logits = tf.constant([[1.0, 2.0, 0.0], [0.0, 400.0, 200.0]])
exact = tf.nn.log_softmax(logits)  # axis=-1
lost = tf.math.log(tf.nn.softmax(logits))
total = tf.reduce_logsumexp(logits, axis=-1)
print("log_softmax:", *exact[0].numpy().round(3))
print("of large logits:", *exact[1].numpy())
print("log of softmax:", *lost[1].numpy())
print("logsumexp:", *total.numpy().round(3))

x = tf.Variable([0.0, 400.0])
with tf.GradientTape(persistent=True) as tape:
    y = tf.nn.log_softmax(x)[0]
    z = tf.math.log(tf.nn.softmax(x))[0]
gradient = tape.gradient(y, x)
spoilt = tape.gradient(z, x)
print("gradient:", *gradient.numpy())
print("gradient of the log:", *spoilt.numpy())
