"""Weights of a wrapped model, read by a model alone"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
    import keras_cell

model, alone = torch_cell.model, torch_cell.alone
try:
    alone.load_state_dict(model.state_dict())
except RuntimeError as error:
    assert 'Unexpected key' in str(error)
else:
    raise AssertionError("names with a prefix were read")
print("plain, the state of the wrapper: refused")

x = np.random.default_rng(0).normal(size=(5, 3))
x = x.astype("float32")
with torch.no_grad():
    gap = model(torch.tensor(x)) - alone(torch.tensor(x))
gap = gap.abs().max().item()
assert gap <= 1e-6
print(f"model.module's, PyTorch: {gap:.1e} (at most 1e-06)")
gap = np.abs(keras_cell.model(x) - keras_cell.alone(x)).max()
assert gap <= 1e-6
print(f"weights, Keras: {gap:.1e} (at most 1e-06)")
other = keras_cell.build()
assert np.abs(other(x) - keras_cell.alone(x)).max() > 0

# The prefix can go as the state is read, too.
state = {
    name.removeprefix("module."): value
    for name, value in model.state_dict().items()
}
torch_cell.build().load_state_dict(state)
assert [*state] == [*alone.state_dict()]
cpus = keras_cell.tf.config.list_logical_devices("CPU")
replicas = keras_cell.strategy.num_replicas_in_sync
assert len(cpus) == replicas == 2
assert not model.device_ids  # without a GPU it only calls
print("same after")
