"""`keras.Sequential([layers.Dense(...), ...])`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16

model = keras.Sequential([  # a list
    keras.Input((64,)),
    layers.Dense(32, activation="relu"),
    layers.Dense(10),
])
scores = model(x)

print("in:", model.input_shape, "out:", model.output_shape)
print("scores:", tuple(scores.shape))
print("layers:", len(model.layers))
for weight in model.weights:
    print(weight.name, tuple(weight.shape))
