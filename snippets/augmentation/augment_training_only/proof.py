"""Predictions from the training set and from the test set"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras_model, model = keras_cell.model, torch_cell.model
kernel, bias = keras_model.layers[-1].get_weights()
with torch.no_grad():
    model[1].weight.copy_(torch.tensor(kernel.T))
    model[1].bias.copy_(torch.tensor(bias))
assert not model.training


def predict(dataset):
    images = [dataset[i] for i in range(len(torch_cell.x))]
    with torch.inference_mode():
        return model(torch.stack(images)).numpy()


want = keras_model.predict(keras_cell.x, verbose=0)

# In the model, as Keras has it, the flip ignores eval().
flip = torch_cell.train_set.transform
inside, gap = torch.nn.Sequential(flip, model).eval(), 0
for _ in range(20):
    with torch.no_grad():
        found = inside(torch_cell.x).numpy()
    gap = max(gap, np.abs(found - want).max())
assert gap >= 0.1
print(f"plain, flip in the model: {gap:.2f} (at least 0.1)")

gap = np.abs(predict(torch_cell.train_set) - want).max()
assert gap >= 0.1
print(f"logit, from train_set: {gap:.2f} (at least 0.1)")

np.testing.assert_allclose(
    predict(torch_cell.test_set), want, atol=1e-5
)
gap = np.abs(predict(torch_cell.test_set) - want).max()
print(f"logit, from test_set: {gap:.1e} (at most 1e-05)")

# eval() does not reach the Dataset, predict reaches the layer
assert not np.array_equal(
    predict(torch_cell.train_set), predict(torch_cell.train_set)
)
keras_model.compile("sgd", "mse")
assert keras_model.test_on_batch(keras_cell.x, want) < 1e-8
assert keras_model.train_on_batch(keras_cell.x, want) > 0.01
assert np.abs(keras_cell.training - want).max() > 0.1

# called alone, the layer augments: its default is training
flip = keras_cell.layers.RandomFlip("horizontal", seed=0)
assert (flip(keras_cell.x) != keras_cell.x).numpy().any()
still = flip(keras_cell.x, training=False)
np.testing.assert_array_equal(still, keras_cell.x)
print("same after")
