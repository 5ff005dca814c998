"""`tf.print(x, output_stream, summarize)`"""
import sys

import tensorflow as tf


@tf.function
def double(x):
    print("Python's print:", x)  # only while f is traced
    tf.print("tf.print:", x, output_stream=sys.stdout)
    return x * 2


numbers = [1.0, 2.0, 3.0]
doubled = [double(tf.constant(x)).numpy() for x in numbers]
print("results:", *doubled)

long = tf.range(100)
tf.print("long:", long, summarize=2, output_stream=sys.stdout)
