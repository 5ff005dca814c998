import tensorflow as tf

dataset = tf.data.Dataset.from_tensor_slices([1, 2])
dataset = dataset.map(lambda n: tf.zeros([n]))
list(dataset.batch(2))
