"""`tf.zeros(shape, dtype)`, `tf.constant(data, dtype)`"""
import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
tokens = tf.constant([[5, 6], [7, 8]], tf.int64)
start = tf.zeros((2, 1), tokens.dtype)  # float32 if not told
end = tf.constant([[9], [9]], tokens.dtype)
padded = tf.concat([start, tokens, end], axis=1)
room = tf.zeros((2, 3), tokens.dtype)  # always filled

embedding = keras.layers.Embedding(10, 4)
vectors = embedding(padded)
print("padded:", padded.numpy().tolist(), padded.dtype.name)
print("vectors:", tuple(vectors.shape))
print("room:", tuple(room.shape), room.dtype.name)
