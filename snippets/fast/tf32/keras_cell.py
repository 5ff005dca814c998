"""`tf.config.experimental.enable_tensor_float_32_execution`"""
import tensorflow as tf

config = tf.config.experimental
at_first = config.tensor_float_32_execution_enabled()
print("short products at first:", at_first)

# One switch, for matrix products and convolutions alike.
config.enable_tensor_float_32_execution(False)
after = config.tensor_float_32_execution_enabled()
print("afterwards:", after)

x = tf.fill((4, 4), 1 + 2.0 ** -12)  # lost in 10 bits
product = tf.matmul(x, tf.eye(4))
print("off by:", float(tf.reduce_max(abs(product - x))))
