"""`layers.Conv2D(4, 3, padding="same")`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:, :, :, None] / 16
x = x.astype("float32")

valid = layers.Conv2D(4, 3)  # padding="valid", the default
same = layers.Conv2D(4, 3, padding="same")
even = layers.Conv2D(4, 4, padding="same")

print("digits:", x.shape[1:3])
print("no padding:", valid(x).shape[1:3])
print("same:", same(x).shape[1:3])
print("same, kernel of 4:", even(x).shape[1:3])
