"""`keras.utils.plot_model(model)`, `model_to_dot`"""
import shutil

import keras
from keras import layers

inputs = keras.Input((64,))
x = layers.Dense(32, activation="relu")(inputs)
outputs = layers.Dense(10)(x)
model = keras.Model(inputs, outputs)

graph = keras.utils.model_to_dot(model)  # needs pydot only
print("boxes:", len(graph.get_nodes()) - 1)
print("arrows:", len(graph.get_edges()))
print(graph.to_string().splitlines()[0])

if shutil.which("dot"):  # Graphviz, which pip does not bring
    keras.utils.plot_model(model, "model.png", show_shapes=True)
