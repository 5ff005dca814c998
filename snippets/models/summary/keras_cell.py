"""`model.summary()`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

images = load_digits().images[..., None].astype("float32")

model = keras.Sequential([
    keras.Input(images.shape[1:]),
    layers.Conv2D(16, 3, activation="relu"),
    layers.Flatten(),
    layers.Dense(10),
])
model.summary(line_length=60)
