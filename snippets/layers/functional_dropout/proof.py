"""Evaluation with the switch passed on, and forgotten"""
from contextlib import redirect_stdout
from unittest import mock

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x = torch_cell.x
model, linear = torch_cell.model, torch_cell.model.linear
weights = [w.detach().numpy().T for w in linear.parameters()]
keras_cell.model.set_weights(weights)
expected = keras_cell.model(x.numpy()).numpy()
dropout = torch_cell.F.dropout


def forgetful(x, p, training):
    return dropout(x, p)


def predict():
    with torch.no_grad():
        return model(x).numpy()


model.eval()
with mock.patch.object(torch_cell.F, "dropout", forgetful):
    output = predict()
gap = np.abs(output - expected).max()
assert gap >= 0.5
print(f"plain, training left out: {gap:.1f} (at least 0.5)")
share = np.mean(output[expected > 0.01] == 0)
assert 0.4 < share < 0.6  # half of the positive values is gone

gap = np.abs(predict() - expected).max()
assert gap <= 1e-5
print(f"eval(), training passed on: {gap:.1e} (at most 1e-05)")

# in training both drop a half and double the rest
positive = expected > 0.01
trained = keras_cell.model(x.numpy(), training=True).numpy()
model.train()
for output in trained, predict():
    kept = positive & (output > 0)
    assert 0.4 < kept.sum() / positive.sum() < 0.6
    twice = 2 * expected[kept]
    np.testing.assert_allclose(output[kept], twice, rtol=1e-4)
# a model around it hands training on
outer = keras_cell.keras.Sequential([keras_cell.model])
np.testing.assert_array_equal(outer(x.numpy()), expected)
trained = outer(x.numpy(), training=True).numpy()
assert 0.4 < np.mean(trained[positive] == 0) < 0.6

# the functions always drop, training or not; the layer does not
keras, ones = keras_cell.keras, np.ones((1, 100), "float32")
for dropped in (
    keras_cell.tf.nn.dropout(ones, rate=0.5),
    keras.random.dropout(ones, rate=0.5),
    torch.nn.functional.dropout(torch.tensor(ones)).numpy(),
):
    assert 0.2 < np.mean(dropped == 0) < 0.8
assert np.all(keras.layers.Dropout(0.5)(ones) == 1)
for cell in keras_cell, torch_cell:
    zeros = np.asarray(cell.output) == 0
    assert abs(zeros.mean() - 0.5) <= 0.05
print("same after")
