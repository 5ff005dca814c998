"""`keras.Model(inputs, layer.output)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16

model = keras.Sequential([
    keras.Input((64,)),
    layers.Dense(32, activation="relu", name="hidden"),
    layers.Dense(10),
])

layer = model.get_layer("hidden")
inner = keras.Model(inputs=model.inputs, outputs=layer.output)
features = inner(x)

print("scores:", tuple(model(x).shape))
print("features:", tuple(features.shape))
print("below zero:", bool((features.numpy() < 0).any()))
