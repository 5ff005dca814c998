"""`Dataset.sample_from_datasets(parts, weights)`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
y = (y == 0).astype("int64")  # one row in ten is a zero


def share(batches):
    labels = tf.concat([yb for xb, yb in batches], axis=0)
    return float(tf.reduce_mean(tf.cast(labels, "float32")))


dataset = tf.data.Dataset.from_tensor_slices((x, y))
print(f"zeros in the rows: {share(dataset.batch(32)):.2f}")
parts = [
    tf.data.Dataset.from_tensor_slices((x[y == k], y[y == k]))
    .shuffle(2000).repeat()
    for k in range(2)
]
drawn = tf.data.Dataset.sample_from_datasets(
    parts, weights=[0.5, 0.5]
)
batches = drawn.take(len(x)).batch(32)
print(f"zeros in the batches: {share(batches):.1f}")
