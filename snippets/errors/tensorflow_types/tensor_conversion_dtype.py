import tensorflow as tf

tf.convert_to_tensor(tf.constant(1), dtype=tf.float32)
