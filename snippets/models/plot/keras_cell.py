"""`keras.utils.model_to_dot(model)`, `plot_model`"""
import os

import keras
from keras import layers

os.environ["PATH"] = ""  # as where Graphviz is not installed

inputs = keras.Input((64,))
x = layers.Dense(32, activation="relu")(inputs)
outputs = layers.Dense(10)(x)
model = keras.Model(inputs, outputs)

graph = keras.utils.model_to_dot(model)  # needs pydot only
print("boxes:", len(graph.get_nodes()) - 1)
print("arrows:", len(graph.get_edges()))
print(graph.to_string().splitlines()[0])

try:  # writes model.png, with the program dot
    keras.utils.plot_model(model, show_shapes=True)
except ImportError as error:
    print(str(error).partition(" (")[0])
