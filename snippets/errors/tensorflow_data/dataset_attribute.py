import tensorflow as tf

tf.data.Dataset.range(3).shape
