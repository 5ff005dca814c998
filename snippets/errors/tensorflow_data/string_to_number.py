import tensorflow as tf

tf.strings.to_number(["1.5", "missing"])
