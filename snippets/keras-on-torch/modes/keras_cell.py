"""`model(x, training=True)`"""
import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is read
import keras
import numpy as np
from keras import layers

x = np.random.default_rng(0).normal(3, 2, size=(64, 4))
x = x.astype("float32")
model = keras.Sequential([
    keras.Input((4,)),
    layers.BatchNormalization(epsilon=1e-5),
])

output = model(x)
print(f"mean: {output.mean():.2f}")
model.train()  # PyTorch's method: no layer of Keras hears it
output = model(x)
print(f"mean after train(): {output.mean():.2f}")
in_training = model(x, training=True)
print(f"mean, training=True: {abs(in_training.mean()):.2f}")
