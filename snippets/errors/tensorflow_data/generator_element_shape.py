import tensorflow as tf

signature = tf.TensorSpec([3], tf.int32)
dataset = tf.data.Dataset.from_generator(lambda: iter([[1, 2]]), output_signature=signature)
list(dataset)
