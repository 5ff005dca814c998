"""A function as a graph and not, and who is asked"""
import io
import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

screen = io.StringIO()
with redirect_stdout(screen):
    import keras_cell
    import torch_cell

import keras
import tensorflow as tf

lines = screen.getvalue().splitlines()
lines = [line for line in lines if "sees" in line]
seen = [line.split("sees ")[1] for line in lines]
# the third call of TensorFlow is not traced
assert seen[:2] == ["a graph", "values"]
assert seen[2:] == ["a graph", "values", "a graph"]

gaps = []
for name in "graph", "eager", "again":
    a, b = getattr(keras_cell, name), getattr(torch_cell, name)
    np.testing.assert_allclose(a, [3, 4], atol=1e-6)
    gaps.append(np.abs(a.numpy() - b.numpy()).max())
gap = max(gaps)
assert gap <= 1e-6
print(f"as a graph or not: {gap:.1e} (at most 1e-06)")

# one function alone stays out of graphs
x = torch_cell.x
alone = torch.compiler.disable(lambda x: x.sqrt() + 1)
np.testing.assert_allclose(alone(x), [3, 4], atol=1e-6)

# Keras: run_eagerly is for fit, evaluate and predict
found = []


class Look(keras.Layer):
    def call(self, x):
        found.append(tf.executing_eagerly())
        return x


for eagerly in False, True:
    model = keras.Sequential([keras.Input((2,)), Look()])
    model.compile("sgd", "mse", run_eagerly=eagerly)
    found.clear()
    model.predict(np.ones((1, 2)), verbose=0)
    assert found == [eagerly]

# tf.data is not run eagerly: it has a switch of its own
found = []
tf.config.run_functions_eagerly(True)
dataset = tf.data.Dataset.range(2)


def look(x):
    found.append(tf.executing_eagerly())
    return x


with warnings.catch_warnings(record=True) as caught:
    list(dataset.map(look))
assert "does not apply to tf.data" in str(caught[0].message)
assert found == [False]
print("same")
