"""`tf.config.run_functions_eagerly`, `tf.executing_eagerly`"""
import tensorflow as tf


@tf.function
def f(x):
    kind = "values" if tf.executing_eagerly() else "a graph"
    print("Python sees", kind)
    return tf.sqrt(x) + 1


x = tf.constant([4.0, 9.0])
graph = f(x)
# a debugger can stop in f
tf.config.run_functions_eagerly(run_eagerly=True)
eager = f(x)
tf.config.run_functions_eagerly(run_eagerly=False)
again = f(x)
print(graph.numpy(), eager.numpy(), again.numpy())
