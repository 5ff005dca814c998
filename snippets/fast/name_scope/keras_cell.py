"""`tf.name_scope(name)`"""
import tensorflow as tf


@tf.function
def f(x):
    with tf.name_scope("encoder"):
        x = tf.sqrt(x)
        with tf.name_scope("attention"):
            x = tf.exp(x, name="weights")
    with tf.name_scope("encoder"):  # again: a number is added
        return tf.sqrt(x)


x = tf.constant([1.0, 4.0])
graph = f.get_concrete_function(x).graph
names = [op.name for op in graph.get_operations()
         if op.type in ("Sqrt", "Exp")]
print(*names, sep="\n")
with tf.name_scope("encoder"):
    variable = tf.Variable(1.0, name="scale")
print("variable:", variable.name)
