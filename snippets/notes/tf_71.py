"""take(n) counts elements: batches once batched, else single rows"""
import tensorflow as tf

rows = tf.data.Dataset.range(100)
batches = rows.batch(32)


def sizes(dataset):
    return [len(batch) for batch in dataset]


assert sizes(batches.take(2)) == [32, 32]
assert sizes(batches.take(4)) == [32, 32, 32, 4]  # not 128 rows
assert [int(row) for row in rows.take(2)] == [0, 1]
assert sizes(batches.take(9)) == sizes(batches)
