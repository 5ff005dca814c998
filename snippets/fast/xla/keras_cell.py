"""`tf.function(f, jit_compile=True)`"""
import tensorflow as tf


def loop(x):
    while tf.reduce_sum(x) < 100:
        x = 2 * x
    return x


def show(x):
    tf.print("x is", x)
    return 2 * x


x = tf.constant([1.0, 2.0, 3.0])
results = []
for f in loop, show:
    try:
        y = tf.function(f, jit_compile=True)(x)
    except tf.errors.InvalidArgumentError:
        print("refused:", f.__name__)
        y = tf.function(f)(x)  # without XLA
    results.append(y)
    print(y.numpy())
pick = tf.function(tf.gather, jit_compile=True)
last = pick(x, 9)  # without XLA an error
print("x[9]:", last.numpy())
