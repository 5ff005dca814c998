"""convert_image_dtype scales whole numbers only: use it first"""
import tensorflow as tf

tf.random.set_seed(0)
image = tf.cast(tf.random.uniform((40, 60, 3)) * 256, tf.uint8)


def convert(image):
    return tf.image.convert_image_dtype(image, dtype=tf.float32)


assert 0.9 < tf.reduce_max(convert(image)) <= 1
assert tf.reduce_max(tf.cast(image, tf.float32)) > 200

late = convert(tf.image.resize(image, [20, 24]))
assert tf.reduce_max(late) > 100
early = tf.image.resize(convert(image), [20, 24])
assert tf.reduce_max(early) <= 1
