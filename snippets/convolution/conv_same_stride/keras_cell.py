"""`layers.Conv2D(4, 3, strides=2, padding="same")`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:, :, :, None] / 16
x = x.astype("float32")

conv = layers.Conv2D(4, 3, strides=2, padding="same")

for images in x, x[:, :7, :7]:
    y = conv(images)  # Keras pads 8 and 7 differently
    print(f"{images.shape[1]} to {y.shape[1]}")
