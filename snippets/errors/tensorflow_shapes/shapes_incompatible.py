import tensorflow as tf

image = tf.zeros((4, 3))
image.shape.assert_is_compatible_with((4, 2))
