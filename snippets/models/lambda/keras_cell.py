"""`layers.Lambda(function)`"""
import keras
import numpy as np
from keras import layers

x = np.array([[0.0, 51.0, 255.0]], "float32")


@keras.saving.register_keras_serializable()
def scale(x):
    return x / 127.5 - 1


model = keras.Sequential([
    keras.Input((3,)),
    layers.Lambda(scale),  # a lambda would not load again
])
print(np.round(model(x), 2))

model.save("model.keras")
again = keras.models.load_model("model.keras")
print("loaded, as before:", np.array_equal(again(x), model(x)))
