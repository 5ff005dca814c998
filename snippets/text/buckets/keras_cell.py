"""`Dataset.bucket_by_sequence_length`"""
import numpy as np
import tensorflow as tf

generator = np.random.default_rng(0)
lengths = generator.integers(1, 20, size=100)
rows = [generator.integers(1, 9, size=size) for size in lengths]

one_row = tf.TensorSpec((None,), "int64")
dataset = tf.data.Dataset.from_generator(
    lambda: rows, output_signature=one_row
)
batches = dataset.bucket_by_sequence_length(
    tf.size,  # the length of a row
    bucket_boundaries=[5, 10, 15],  # 1 to 4, 5 to 9, ...
    bucket_batch_sizes=[8, 8, 8, 8],
)
batches = [batch.numpy() for batch in batches]
print("first batch:", batches[0].shape)
filled = sum((batch == 0).sum() for batch in batches)
print("zeros filled in:", filled)

plain = dataset.padded_batch(8)
filled = sum((batch.numpy() == 0).sum() for batch in plain)
print("without buckets:", filled)
