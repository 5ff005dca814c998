import tensorflow as tf

tf.io.read_file("none.png")
