"""decode_jpeg takes the bytes of a file, also of a PNG, and no path"""
import tensorflow as tf

image = tf.zeros((20, 24, 3), tf.uint8)
tf.io.write_file("photo.jpg", tf.io.encode_jpeg(image))
content = tf.io.read_file("photo.jpg")

grey = tf.io.decode_jpeg(content, channels=1)
assert grey.shape == (20, 24, 1) and grey.dtype == tf.uint8
assert tf.io.decode_jpeg(content).shape == (20, 24, 3)
png = tf.io.encode_png(image)
assert tf.io.decode_jpeg(png, channels=1).shape == (20, 24, 1)

try:
    tf.io.decode_jpeg("photo.jpg", channels=1)
except tf.errors.InvalidArgumentError as error:
    assert "Unknown image file format" in str(error)
else:
    raise AssertionError("it took a path")
