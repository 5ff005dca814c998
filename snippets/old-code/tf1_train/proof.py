"""A checkpoint of TensorFlow 1, read today and in PyTorch"""
import os
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

# RMSprop of TensorFlow 1: its average begins at 1, not at 0.
old, new = keras_cell.trained, torch_cell.trained.numpy().T
gap = np.abs(old - new).max()
assert gap >= 0.1
print(f"plain, one step of RMSprop: {gap:.2f} (at least 0.1)")
gradient = np.array([[66.0], [88.0]])
average = 0.9 + 0.1 * gradient**2
by_hand = [[1], [2]] - 0.1 * gradient / np.sqrt(average + 1e-10)
np.testing.assert_allclose(old, by_hand, atol=1e-5)
average = 0.01 * gradient**2
by_hand = [[1], [2]] - 0.1 * gradient / np.sqrt(average)
np.testing.assert_allclose(new, by_hand, atol=1e-5)

gap = np.abs(keras_cell.again - old).max()
assert gap == 0
print(f"read by load_checkpoint: {gap:.1e} (at most 1e-09)")
model = torch.nn.Linear(2, 1, bias=False)
model.load_state_dict(
    {"weight": torch.tensor(keras_cell.again.T)})
gap = np.abs(model.weight.detach().numpy().T - old).max()
assert gap <= 1e-9
print(f"its transpose in PyTorch: {gap:.1e} (at most 1e-09)")
assert torch.equal(torch_cell.again, torch_cell.trained)
assert keras_cell.names == ["weight", "weight/RMSProp",
                            "weight/RMSProp_1"]
assert torch_cell.names == ["weight"]

# The same file fills a variable of today, by its name.
variable = tf.Variable(np.zeros((2, 1), "float32"))
prefix = os.path.join("old", "model.ckpt")
tf.train.Checkpoint(weight=variable).restore(prefix)
assert np.all(variable.numpy() == 0)  # the object form: nothing
saver = tf.compat.v1.train.Saver({"weight": variable})
saver.restore(None, prefix)
assert np.array_equal(variable, old)
assert not hasattr(tf.train, "Saver")
print("same after")
