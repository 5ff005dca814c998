"""`layers.Conv2D`, `x.transpose`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
image = load_sample_image("flower.jpg")[:64, :48]
x = image[None].astype("float32") / 255
first = x.transpose(0, 3, 1, 2)

layer = layers.Conv2D(8, 3)
y = layer(x)
print("channels last:", y.shape)
try:
    layer(first)
except ValueError as error:
    print("refused:", str(error)[-58:])

# a new layer takes its channels from whatever comes first
wrong = layers.Conv2D(8, 3, padding="same")
print("no complaint:", wrong(first).shape)
print("its kernel:", wrong.kernel.shape)
