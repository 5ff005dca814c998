"""take(1) gives the first element, unless a shuffle comes before"""
import tensorflow as tf

ds = tf.data.Dataset.range(1000)


def five_times(dataset):
    return {int(next(iter(dataset.take(1)))) for _ in range(5)}


assert five_times(ds) == {0}
assert five_times(ds.batch(32).map(lambda batch: batch[0])) == {0}

tf.random.set_seed(0)
assert len(five_times(ds.shuffle(1000))) > 1
once = ds.shuffle(1000, reshuffle_each_iteration=False)
assert len(five_times(once)) == 1
