"""`tf.image.flip_left_right`, `tf.image.flip_up_down`"""
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_sample_image

tf.random.set_seed(0)
image = load_sample_image("flower.jpg")[150:214, 200:296]
mirrored = tf.image.flip_left_right(image)
print("mirrored:", np.array_equal(mirrored, image[:, ::-1]))
upside = tf.image.flip_up_down(image)
print("upside down:", np.array_equal(upside, image[::-1]))

batch = np.stack([image] * 64)  # N, H, W, C
all_of_them = tf.image.flip_left_right(batch)
print("a batch:", all_of_them.shape)
out = tf.image.random_flip_left_right(batch)  # one by one
print("at random:", len(np.unique(out, axis=0)), "outcomes")
