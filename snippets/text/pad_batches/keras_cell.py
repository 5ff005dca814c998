"""`dataset.padded_batch(2)`"""
import tensorflow as tf

rows = [[1, 2, 3], [4], [5, 6], [7, 8]]
dataset = tf.data.Dataset.from_generator(
    lambda: rows,
    output_signature=tf.TensorSpec([None], tf.int64),
)
try:
    next(iter(dataset.batch(2)))
except tf.errors.InvalidArgumentError as error:
    print("unequal rows:", type(error).__name__)
batches = dataset.padded_batch(2)
for xb in batches:
    print(xb.numpy().tolist())
