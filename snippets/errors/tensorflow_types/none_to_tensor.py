import tensorflow as tf

tf.convert_to_tensor(None)
