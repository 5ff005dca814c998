"""`plt.imshow(image)`, `plt.title(class_names[label])`"""
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_sample_image

class_names = ["china", "flower"]
files = "china.jpg", "flower.jpg"
photos = [load_sample_image(file) for file in files]
y = np.arange(12) % 2
x = np.empty((12, 200, 200, 3), "float32")
for i in range(12):
    row, column = i // 6 * 200, i % 6 // 2 * 200
    x[i] = photos[y[i]][row : row + 200, column : column + 200]
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(9)

images, labels = next(iter(dataset))  # floats from 0 to 255
print("images:", images.shape)
plt.figure(figsize=(5, 3))
for i in range(9):
    plt.subplot(3, 3, i + 1)
    plt.imshow(images[i].numpy().astype("uint8"))
    plt.title(class_names[labels[i]], fontsize=7, pad=2)
    plt.axis("off")
plt.show()
