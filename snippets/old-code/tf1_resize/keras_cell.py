"""`tf.compat.v1.image.resize_bilinear(x, size)`"""
import tensorflow as tf

resize = tf.compat.v1.image.resize_bilinear
x = tf.reshape(tf.range(4.0), (1, 1, 4, 1))  # N, H, W, C
size = 1, 8

old = resize(x, size)  # what TF1 code and its weights know
print("TF1:", old.numpy().ravel())
corners = resize(x, size, align_corners=True)
print("corners:", corners.numpy().ravel().round(2))
today = tf.image.resize(x, size)  # half_pixel_centers=True
print("today:", today.numpy().ravel())
nearest = tf.compat.v1.image.resize_nearest_neighbor(x, size)
print("nearest:", nearest.numpy().ravel())
