"""read_file takes a path and returns the file's bytes, undecoded"""
import tensorflow as tf

image = tf.zeros((20, 24, 3), tf.uint8)
tf.io.write_file("photo.jpg", tf.io.encode_jpeg(image))

content = tf.io.read_file("photo.jpg")
assert content.dtype == tf.string and content.shape == ()
with open("photo.jpg", "rb") as file:
    assert content.numpy() == file.read()
assert tf.io.decode_jpeg(content).shape == (20, 24, 3)

try:
    tf.io.read_file(image)
except tf.errors.InvalidArgumentError as error:
    assert "expected to be a string" in str(error)
else:
    raise AssertionError("it took an image")
