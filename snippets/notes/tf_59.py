"""shuffle(9) draws from a buffer of 9 rows, not from all of them"""
import numpy as np
import tensorflow as tf

places = np.arange(100)


def jumps(buffer):
    """How far rows came forward, the most of five shuffles."""
    ds = tf.data.Dataset.range(100).shuffle(buffer, seed=1)
    orders = [list(ds.as_numpy_iterator()) for _ in range(5)]
    return (np.array(orders) - places).max()


assert jumps(9) == 8
assert jumps(1) == 0
assert jumps(100) > 90

batches = tf.data.Dataset.range(12).batch(4).shuffle(3, seed=1)
moved = [b.numpy().tolist() for b in batches]
assert sorted(moved) == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]]
