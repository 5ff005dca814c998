import tensorflow as tf

tf.io.decode_image(b"not an image")
