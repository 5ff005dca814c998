"""`layers.Conv2DTranspose(2, 3, strides=2, padding="same")`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:100, :, :, None] / 16
x = x.astype("float32")

valid = layers.Conv2DTranspose(2, 3, strides=2)
conv = layers.Conv2DTranspose(2, 3, strides=2, padding="same")
four = layers.Conv2DTranspose(2, 4, strides=2, padding="same")

y = conv(x)
print("kernel:", conv.kernel.shape)
print("no padding:", valid(x).shape[1:3])
print("same:", y.shape[1:3])
print("same, kernel of 4:", four(x).shape[1:3])
