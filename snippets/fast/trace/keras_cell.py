"""`tf.function(f)`, `get_concrete_function(spec)`"""
import tensorflow as tf


def f(x):
    if tf.reduce_sum(x) > 0:  # tf.function keeps both branches
        return x + 1
    return x - 1


function = tf.function(f)
spec = tf.TensorSpec([None, 2], tf.float32)
graph = function.get_concrete_function(spec)

x = tf.ones((3, 2))
for y in x, -x:
    print("plain", f(y)[0].numpy())
    print("    graph", graph(y)[0].numpy())
print("another length:", graph(tf.ones((9, 2))).shape)
