"""`tf.image.ResizeMethod.BICUBIC`"""
import tensorflow as tf
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg")  # 427 x 640
image = tf.image.convert_image_dtype(pixels, tf.float32)
size = (100, 150)

method = tf.image.ResizeMethod  # or a word, "nearest" ...
nearest = tf.image.resize(image, size, method.NEAREST_NEIGHBOR)
bilinear = tf.image.resize(image, size, method.BILINEAR)
bicubic = tf.image.resize(
    image, size, method.BICUBIC, antialias=True
)
lanczos = tf.image.resize(
    image, size, method.LANCZOS3, antialias=True
)
for small in nearest, bilinear, bicubic, lanczos:
    low, high = tf.reduce_min(small), tf.reduce_max(small)
    print(small.shape, f"{low:.2f} to {high:.2f}")
