"""`shuffle(seed=7, reshuffle_each_iteration=False)`"""
import tensorflow as tf

dataset = tf.data.Dataset.range(10)


def order(shuffled):
    return [int(row) for row in shuffled]


once = dataset.shuffle(10, seed=7)
first, second = order(once), order(once)
print("seed, first pass: ", first)
print("seed, second pass:", second)
again = order(dataset.shuffle(10, seed=7))
print("made anew, as the first:", again == first)

fixed = dataset.shuffle(
    10, seed=7, reshuffle_each_iteration=False
)
print("not reshuffled:", order(fixed) == order(fixed))
