"""`tf.cond(pred, true_fn, false_fn)`, `tf.switch_case`"""
import tensorflow as tf


def f(x):
    return tf.cond(tf.reduce_sum(x) > 0,
                   lambda: x * 2, lambda: x - 1)


x = tf.constant([1.0, 2.0])
graph = tf.function(f)
for y in x, -x:
    print("called", f(y).numpy(), "graph", graph(y).numpy())

with tf.GradientTape() as tape:
    tape.watch(x)
    total = tf.reduce_sum(graph(x))
slope = tape.gradient(total, x)
print("gradient:", slope.numpy())

cases = [lambda: x, lambda: x * 2, lambda: x * 3]
for index in tf.constant(1), tf.constant(7):  # 7: the last one
    chosen = tf.switch_case(index, cases)
    print(f"case {int(index)}:", chosen.numpy())
