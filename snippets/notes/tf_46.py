"""resize takes (height, width); bilinear gives floats up to 255"""
import tensorflow as tf

tf.random.set_seed(0)
image = tf.cast(tf.random.uniform((40, 60, 3)) * 256, tf.uint8)

small = tf.image.resize(image, size=[20, 24])
assert small.shape == (20, 24, 3)
assert small.dtype == tf.float32 and tf.reduce_max(small) > 100

nearest = tf.image.resize(image, [20, 24], method="nearest")
assert nearest.dtype == tf.uint8

try:
    tf.image.resize(image, 20)
except ValueError as error:
    assert "2 elements: new_height, new_width" in str(error)
else:
    raise AssertionError("one number was enough")
