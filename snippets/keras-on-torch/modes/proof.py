"""What train() does to layers of both, in one model or alone"""
from contextlib import redirect_stdout

import numpy as np

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import torch

keras = keras_cell.keras
x, model = torch_cell.x, keras_cell.model
np.testing.assert_array_equal(x, keras_cell.x)
expected = torch_cell.in_training
assert model.training  # it was told, and its layers still infer

gap = (keras_cell.output - expected).abs().max().item()
assert gap >= 1
print(f"plain, model.train(): {gap:.2f} (at least 1)")
gap = (keras_cell.in_training - expected).abs().max().item()
assert gap <= 1e-5
print(f"training=True in the call: {gap:.1e} (at most 1e-05)")

# The call's word wins over the model's, and eval() is as deaf.
model.eval()
again = model(x, training=True)
assert (again - expected).abs().max() <= 1e-5
gap = (keras_cell.output - torch_cell.output).abs().max().item()
assert gap <= 1e-5
print(f"model.eval(): {gap:.1e} (at most 1e-05)")

# A module of PyTorch inside a Keras model follows the call too.
wrapped = keras.layers.TorchModuleWrapper(torch.nn.Dropout(0.5))
ones = torch.ones(1, 100)
wrapped.train()
assert torch.equal(wrapped(ones, training=False), ones)
dropped = (wrapped(ones, training=True) == 0).sum()
assert 20 <= dropped <= 80
dropout = keras.layers.Dropout(0.5)
assert torch.equal(dropout.train()(ones), ones)
assert 20 <= (dropout(ones, training=True) == 0).sum() <= 80
print("same after")
