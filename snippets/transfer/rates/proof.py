"""Ten steps of both with two rates, and with one by mistake"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, net = keras_cell.model, torch_cell.model
start = model.get_weights()


def gap(ours, theirs):
    pairs = zip(ours, theirs)
    return max(np.abs(a - b).max() for a, b in pairs)


def keras_weights():
    model.set_weights(start)
    keras_cell.train(epochs=10)
    return model.get_weights()


for tensor, w in zip(net.state_dict().values(), start):
    tensor.copy_(torch.tensor(w.T))
list(torch_cell.train(epochs=10))
wanted = [p.detach().numpy().T for p in net.parameters()]
noise = gap(keras_weights(), wanted)
assert noise <= 1e-5
print(f"weights after ten steps: {noise:.1e} (at most 1e-05)")

# A key that matches no path is passed over in silence.
SGD, rates = keras_cell.SGD, keras_cell.OptimizerMap(
    default_optimizer=keras_cell.SGD(learning_rate=0.5)
)
rates["base"] = SGD(learning_rate=0.01)
optimizer = keras_cell.MultiOptimizer(rates)
model.compile(optimizer, keras_cell.loss_fn)
missed = gap(keras_weights(), wanted)
assert missed >= 0.1
print(f"plain, the key 'base': {missed:.2g} (at least 0.1)")

# In PyTorch, a weight in two groups is an error.
groups = torch_cell.optimizer.param_groups
try:
    torch.optim.SGD([{"params": net.parameters()}, *groups])
except ValueError as error:
    assert "more than one parameter group" in str(error)
else:
    raise AssertionError("a weight may be in two groups")
print("same after")
