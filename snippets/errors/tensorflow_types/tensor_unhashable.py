import tensorflow as tf

names = {tf.Variable(1.0): "weight"}
