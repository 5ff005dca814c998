"""`tf.nn.conv2d(image, kernel, strides, padding)`"""
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg") / np.float32(255)
image = tf.image.rgb_to_grayscale(pixels)[None]  # N, H, W, C
print("image:", image.shape)

kernel = np.float32([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]])
kernel = kernel[:, :, None, None]  # H, W, in, out
edges = tf.nn.conv2d(
    image, kernel, strides=1, padding="SAME")
edges = tf.nn.relu(edges)
print("kernel:", kernel.shape)
print("edges:", edges.shape)

plt.figure(figsize=(5, 3))
plt.imshow(tf.squeeze(edges), cmap="gray", vmax=1)
plt.axis("off")
plt.show()
