"""Scores of the same folds, with new models and one kept"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
from keras.models import clone_model
from sklearn.datasets import load_iris
from sklearn.model_selection import KFold
from torch.utils.data import SubsetRandomSampler

# each row is judged once; every fold has the classes' shares
x, y = keras_cell.x, keras_cell.y
folds = [*keras_cell.folds.split(x, y)]
np.testing.assert_allclose(x, torch_cell.x, atol=1e-6)
theirs = torch_cell.folds.split(torch_cell.x, torch_cell.y)
for (rows, val), fold in zip(folds, theirs, strict=True):
    np.testing.assert_array_equal(rows, fold[0])
    np.testing.assert_array_equal(val, fold[1])
    assert sorted([*rows, *val]) == [*range(200)]
    assert abs(y[val].mean() - y.mean()) <= 0.02
seen = np.concatenate([val for _, val in folds])
assert sorted(seen) == [*range(200)]

# one model for all folds has met the rows that judge it
rows, val = folds[-1]
for cell in keras_cell, torch_cell:
    kept = cell.build()
    scores = [float(cell.score(kept, *fold)) for fold in folds]
    honest = np.mean(cell.scores)
    assert 0.6 <= honest <= 0.8 and len(cell.scores) == 4
    assert abs(scores[0] - honest) <= 0.15
    gap = scores[-1] - honest
    assert gap >= 0.1
    who = "Keras" if cell is keras_cell else "PyTorch"
    print(f"plain, one {who} model: {gap:.1f} (at least 0.1)")

# the same weights trained on the same rows, all in one batch
model, module = keras_cell.build(), torch_cell.build()
for layer, twin in zip(model.layers, module[::2], strict=True):
    kernel, bias = layer.get_weights()
    twin.weight.data = torch.tensor(kernel.T)
    twin.bias.data = torch.tensor(bias)
score = keras_cell.score(model, rows, val, batch_size=200)
score_ = torch_cell.score(module, rows, val, batch_size=200)
output = module(torch_cell.x[val]).softmax(dim=1).detach()
gap = np.abs(output - model(x[val])).max()
assert gap <= 0.02 and abs(score - float(score_)) <= 0.021
print(f"outputs, new models: {gap:.1e} (at most 0.02)")

# compiling again keeps the weights; a clone draws new ones,
# and is compiled like its model, with an optimizer of its own
clone, kernel = clone_model(model), model.get_weights()[0]
assert np.abs(clone.get_weights()[0] - kernel).max() >= 0.1
assert int(model.optimizer.iterations) == 20
assert clone.compiled and int(clone.optimizer.iterations) == 0
model.compile("sgd", loss="mse")
np.testing.assert_array_equal(model.get_weights()[0], kernel)

# an optimizer made before trains the old model alone
old, fresh = torch_cell.build(), torch_cell.build()
optimizer = torch.optim.SGD(old.parameters(), lr=0.1)
before = fresh[0].weight.detach().clone()
fresh(torch_cell.x).sum().backward()
optimizer.step()
assert torch.equal(fresh[0].weight, before)
assert fresh[0].weight.grad.abs().max() > 0

# a sampler of the same rows; whole numbers as classes only
assert sorted(SubsetRandomSampler(rows)) == sorted(rows)
try:
    next(keras_cell.folds.split(x, np.eye(2)[y]))
except ValueError as error:
    assert "multilabel-indicator" in str(error)
else:
    raise AssertionError("one-hot labels were taken")

# KFold takes the rows as they lie: here, a class at a time
x, y = load_iris(return_X_y=True)
for rows, val in KFold(3).split(x):
    assert not set(y[rows]) & set(y[val])
print("same after")
