"""a seed repeats the orders of a new pipeline, not of its passes"""
import tensorflow as tf


def shuffled(seed=1337, **more):
    return tf.data.Dataset.range(100).shuffle(100, seed=seed, **more)


def order(dataset):
    return [int(x) for x in dataset]


ds = shuffled()
first, second = order(ds), order(ds)
assert first != second
anew = shuffled()
assert order(anew) == first and order(anew) == second
assert order(shuffled(seed=1)) != first

fixed = shuffled(reshuffle_each_iteration=False)
assert order(fixed) == order(fixed)
