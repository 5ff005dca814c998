"""`tf.image.crop_and_resize(images, boxes, indices, size)`"""
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_sample_image

x = load_sample_image("china.jpg")[None, 100:200, 150:300] / 255
x = tf.constant(x, tf.float32)  # height 100, width 150
box = np.float32([[0.2, 0.1, 0.6, 0.5]])  # y, x, y, x: shares

crops = tf.image.crop_and_resize(x, box, [0], [7, 7])
print("crops:", crops.shape)
corner = 0.2 * 99, 0.1 * 149  # of 100 and 150 pixels
print("first pixel at:", *np.round(corner, 1))
print("centre:", crops[0, 3, 3].numpy().round(2))
