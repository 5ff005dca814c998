"""`layers.Conv2D(dim, patch, patch)`, `layers.Reshape`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
photo = load_sample_image("china.jpg")[:224, :224] / 255
x = photo[None].astype("float32")

model = keras.Sequential([
    keras.Input((224, 224, 3)),
    layers.Conv2D(64, 16, strides=16),  # one vector a patch
    layers.Reshape((-1, 64)),  # row by row
])
tokens = model(x)
print("patches:", tuple(model.layers[0](x).shape))
print("tokens:", tuple(tokens.shape))
place = layers.Embedding(196, 64)(keras.ops.arange(196))
first = keras.ops.zeros((1, 1, 64))  # the class token, trained
whole = keras.ops.concatenate([first, tokens + place], axis=1)
print("with the class token:", tuple(whole.shape))
