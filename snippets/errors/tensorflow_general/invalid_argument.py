import tensorflow as tf

tf.io.decode_base64("not base64!")
