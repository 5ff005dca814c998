import tensorflow as tf

tf.data.Dataset.range(3).map(lambda x: x.numpy())
