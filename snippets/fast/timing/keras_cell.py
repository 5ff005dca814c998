"""`time.perf_counter()`, `tf.test.experimental.sync_devices`"""
import time

import tensorflow as tf

# So that a CPU, too, hands out a result before it is there.
tf.config.experimental.set_synchronous_execution(enable=False)
x = tf.fill((600, 600), 1 / 600)


@tf.function
def f(x):
    for _ in range(5):
        x = tf.tanh(x @ x)
    return x


def seconds(wait=True):
    start = time.perf_counter()
    f(x)
    if wait:  # or f(x).numpy(), which waits as well
        tf.test.experimental.sync_devices()
    return time.perf_counter() - start


first = seconds()  # f is traced
later = min(seconds() for _ in range(9))
early = min(seconds(wait=False) for _ in range(9))
print("first call, twice as long or more:", first >= 2 * later)
print("without waiting, half or less:", early <= later / 2)
