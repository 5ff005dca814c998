import tensorflow as tf

tf.linalg.cholesky([[1.0, 2.0], [2.0, 1.0]])
