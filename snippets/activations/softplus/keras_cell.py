"""`tf.math.softplus(x)`, `tf.math.log_sigmoid(x)`"""
import tensorflow as tf

x = tf.constant([-100.0, -1.0, 0.0, 3.0, 100.0])
soft = tf.math.softplus(x)  # log(1 + exp(x)), above 0
log = tf.math.log_sigmoid(x)  # -softplus(-x)
sharp = tf.math.softplus(4.0 * x) / 4.0  # nearer to ReLU
print("softplus:", *soft.numpy().round(3))
print("log_sigmoid:", *log.numpy().round(3))
print("softplus, beta 4:", *sharp.numpy().round(3))

by_hand = tf.math.log(1 + tf.exp(x))
lost = tf.math.log(tf.sigmoid(x))
print("log(1 + exp(100)):", by_hand[-1].numpy())
print("log(sigmoid(-100)):", lost[0].numpy().round(1))
