"""The curves under each name, on both sides"""
from contextlib import redirect_stdout

import matplotlib.pyplot as plt
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, tf, F = keras_cell.keras, keras_cell.tf, torch_cell.F
x, tensor = keras_cell.x, torch_cell.x
np.testing.assert_allclose(x, tensor, atol=1e-6)
assert keras_cell.same and torch_cell.same
one, two = [plt.figure(i).axes[0].lines for i in (1, 2)]
for mine, theirs in zip(one, two, strict=True):  # as drawn
    assert mine.get_label() == theirs.get_label()
    drawn = mine.get_ydata(), theirs.get_ydata()
    np.testing.assert_allclose(*drawn, atol=1e-5)
plt.close("all")

modules = dict(relu="ReLU", sigmoid="Sigmoid", tanh="Tanh",
               gelu="GELU", silu="SiLU", elu="ELU")
gap = 0
for name, module in modules.items():
    curve = getattr(F, name)(tensor).numpy()
    for f in keras.activations.get(name), getattr(tf.nn, name):
        gap = max(gap, np.abs(f(x) - curve).max())
    module = getattr(torch.nn, module)()
    gap = max(gap, np.abs(module(tensor).numpy() - curve).max())
assert gap <= 1e-5
print(f"six curves, each name: {gap:.1e} (at most 1e-05)")

# tf.nn.relu is kept as "relu", and comes back from a file
model = keras.Sequential([keras.Input((3,)), keras_cell.dense])
model.save("model.keras")
again = keras.models.load_model("model.keras")
assert again.layers[0].activation is keras.activations.relu
row = np.ones((1, 3), "float32")
np.testing.assert_array_equal(again(row), model(row))

# activation= takes a string, a function or a layer
layers = keras_cell.layers
for given in "relu", tf.nn.relu, layers.ReLU():
    dense = layers.Dense(2, activation=given)
    dense.build((1, 3))
    dense.set_weights(keras_cell.dense.get_weights())
    np.testing.assert_array_equal(dense(row), model(row))

# no activation at all has a name as well
linear = keras.activations.get(None)
assert linear is keras.activations.linear
np.testing.assert_array_equal(linear(x), torch.nn.Identity()(x))
# neither Sequential takes a function
try:
    keras.Sequential([keras.Input((3,)), tf.nn.relu])
except ValueError as error:
    assert "Only instances of `keras.Layer`" in str(error)
else:
    raise AssertionError("Sequential took a function")
try:
    torch.nn.Sequential(F.relu)
except TypeError as error:
    assert "not a Module subclass" in str(error)
else:
    raise AssertionError("nn.Sequential took a function")
for wrong in "Softmax", "ReLU", "Sigmoid":
    assert not hasattr(F, wrong) and hasattr(torch.nn, wrong)
assert not hasattr(torch.nn, "relu")
print("same")
