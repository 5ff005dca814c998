import tensorflow as tf

tf.strings.to_number(["3.5", "three"])
