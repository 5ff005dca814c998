"""`keras.Model(model.inputs, model.layers[-2].output)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.normal(size=(2, 8)).astype("float32")
model = keras.Sequential([
    keras.Input((8,)),
    layers.Dense(16, activation="relu"),
    layers.Dense(10),
])

model.layers[-1] = layers.Identity()  # changes nothing
print("replaced in the list:", tuple(model(x).shape))

body = keras.Model(model.inputs[0], model.layers[-2].output)
print("cut:", tuple(body(x).shape))

wider = layers.Dense(3)(body.outputs[0])
other = keras.Model(body.inputs[0], wider)
print("another head:", tuple(other(x).shape))
print("shared:", other.layers[1] is model.layers[0])
