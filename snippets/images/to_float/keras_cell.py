"""`tf.image.convert_image_dtype(image, tf.float32)`"""
import tensorflow as tf
from sklearn.datasets import load_sample_image

image = tf.constant(load_sample_image("china.jpg"))
print("uint8, largest:", int(tf.reduce_max(image)))

scaled = tf.image.convert_image_dtype(image, tf.float32)
cast = tf.cast(image, tf.float32)  # the numbers stay
print(f"converted, largest: {tf.reduce_max(scaled):.0f}")
print(f"cast, largest: {tf.reduce_max(cast):.0f}")

# resize returns float32, and floats are not scaled
resized = tf.image.resize(image, (600, 800))
late = tf.image.convert_image_dtype(resized, tf.float32)
print(f"after resize, largest: {tf.reduce_max(late):.0f}")
