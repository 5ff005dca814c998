"""as noted it is a NameError; assigned, relu cuts below zero"""
import tensorflow as tf

tf.random.set_seed(0)
image = tf.random.normal((1, 20, 24, 1))
kernel = tf.random.normal((3, 3, 1, 1))
conv_fn, relu_fn = tf.nn.conv2d, tf.nn.relu

noted = """
conv_fn(input=image, filters=kernel, strides=1, padding='SAME')
image_detect = relu_fn(image_filter)
"""
try:
    exec(noted)
except NameError as error:
    assert "image_filter" in str(error)
else:
    raise AssertionError("it ran as noted")

exec(noted.replace("conv_fn(", "image_filter = conv_fn("))
assert tf.reduce_min(image_filter) < 0
assert tf.reduce_min(image_detect) == 0
