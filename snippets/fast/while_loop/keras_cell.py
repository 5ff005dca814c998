"""`tf.while_loop`, `tf.TensorArray`, `tf.scan`, `tf.map_fn`"""
import tensorflow as tf


def run(x, limit):
    def unfinished(i, total, sums):
        return total < limit

    def body(i, total, sums):
        total += x[i]
        return i + 1, total, sums.write(i, total)  # keep it

    sums = tf.TensorArray("float32", 0, dynamic_size=True)
    start = 0, 0.0, sums
    i, total, sums = tf.while_loop(unfinished, body, start)
    return i, sums.stack()


x = tf.constant([1.0, 2.0, 3.0, 4.0, 5.0])
for f in run, tf.function(run):
    steps, sums = f(x, 8.0)
    print("steps:", int(steps), "sums:", sums.numpy())
scanned = tf.scan(lambda total, x: total * x, x)
print("scan:", scanned.numpy())
mapped = tf.map_fn(lambda x: x * x, x)
print("map_fn:", mapped.numpy())
