"""`tf.ragged.constant`, `row_lengths`, `to_tensor`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
rows = [[1, 2, 3], [4], [5, 2]]
x = tf.ragged.constant(rows)
print("shape:", x.shape)
print("lengths:", x.row_lengths().numpy())
print("values:", x.flat_values.numpy())
print("padded:", x.to_tensor(0).numpy().tolist())

floats = tf.cast(x, "float32")
mean = tf.reduce_mean(floats, axis=1)  # of what is there
print("means:", mean.numpy())
padded = tf.reduce_mean(floats.to_tensor(0.0), axis=1)
print("means of the padded:", padded.numpy().round(2))

embedding = keras.layers.Embedding(6, 4)
vectors = embedding(x)
print("embedded:", vectors.shape)
sums = tf.reduce_sum(vectors, axis=1)
print("one vector a row:", sums.shape)
