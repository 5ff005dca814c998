"""`layers.ZeroPadding2D(1)`, `layers.Conv2D(..., strides=2)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:, :, :, None].astype("float32") / 16

pad = layers.ZeroPadding2D(1)
conv = layers.Conv2D(16, 3, strides=2)  # it has no padding=1
y = conv(pad(x))
print("halved:", tuple(y.shape))

same = layers.Conv2D(16, 3, strides=2, padding="same")
print("same:", tuple(same(x).shape), "but other pixels")
