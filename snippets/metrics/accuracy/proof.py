"""The accuracy of the same weights, and what changes it"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, model = keras_cell.keras, keras_cell.model
x, y = keras_cell.x, keras_cell.y
result = keras_cell.result
by_hand = keras_cell.right.mean()
assert abs(result["accuracy"] - by_hand) <= 1e-6
for cell in keras_cell, torch_cell:  # a share of right answers
    assert np.asarray(cell.right).mean() > 0.9

weight, bias = torch_cell.model.parameters()
weights = weight.detach().T.numpy(), bias.detach().numpy()
model.set_weights(weights)
shown = model.evaluate(x, y, return_dict=True, verbose=0)
gap = abs(shown["accuracy"] - torch_cell.accuracy)
assert gap <= 1e-5
print(f"accuracy: {gap:.1e} (at most 1e-05)")

# "accuracy" picks the metric that fits the labels.
logits = torch_cell.logits.numpy()
sparse = keras.metrics.SparseCategoricalAccuracy()
share = float(sparse(y, logits))
assert abs(share - torch_cell.accuracy) < 1e-6
one_hot = keras.utils.to_categorical(y)
categorical = keras.metrics.CategoricalAccuracy()
assert float(categorical(one_hot, logits)) == share
of_values = keras.metrics.Accuracy()  # compares, no argmax
gap = torch_cell.accuracy - float(of_values(y[:, None], logits))
assert gap >= 0.5
print(f"metrics.Accuracy instead: {gap:.2f} (at least 0.5)")
try:
    torch_cell.right.mean()
except RuntimeError as error:
    assert "floating point or complex" in str(error)
else:
    raise AssertionError("a mean of bool")
print("plain, right.mean(): refused")
print("same after")
