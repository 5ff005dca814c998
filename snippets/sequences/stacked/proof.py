"""The same digits through two layers, one upon the other"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, x = keras_cell.layers, torch_cell.x
np.testing.assert_array_equal(x, keras_cell.x)
model, both = torch_cell.model, torch_cell.both


def state_of(*layers):
    """A state dict of Keras's layers, each with its suffix."""
    state = {}
    for suffix, layer in layers:
        kernel, recurrent, bias = layer.get_weights()
        state[f"weight_ih_{suffix}"] = torch.tensor(kernel.T)
        recurrent = torch.tensor(recurrent.T)
        state[f"weight_hh_{suffix}"] = recurrent
        state[f"bias_ih_{suffix}"] = torch.tensor(bias)
        state[f"bias_hh_{suffix}"] = torch.tensor(0 * bias)
    return state


try:
    keras_cell.keras.Sequential([layers.LSTM(4)] * 2)(x.numpy())
except ValueError as error:
    assert "expected ndim=3, found ndim=2" in str(error)
else:
    raise AssertionError("a layer read one step as a sequence")
print("plain, LSTM(4) on LSTM(4): refused")
first, drop, second = keras_cell.model.layers
model.load_state_dict(state_of(("l0", first), ("l1", second)))
steps, (h, c) = model.eval()(x)
wanted = keras_cell.y.numpy()
gap = np.abs(h[0].detach() - wanted).max().item()
assert gap >= 0.1
print(f"h[0], of the first layer: {gap:.2f} (at least 0.1)")
gap = np.abs(h[-1].detach() - wanted).max().item()
assert gap <= 1e-5
print(f"h[-1]: {gap:.1e} (at most 1e-05)")
assert torch.equal(h[-1], steps[:, -1])
assert torch.equal(torch_cell.y, torch_cell.steps[:, -1])
assert not model.training and torch_cell.y.shape == (1797, 4)

lower, upper = keras_cell.both.layers
both.load_state_dict(state_of(
    ("l0", lower.forward_layer),
    ("l0_reverse", lower.backward_layer),
    ("l1", upper.forward_layer),
    ("l1_reverse", upper.backward_layer)))
wanted = keras_cell.both(x.numpy()).numpy()
steps, (h, c) = both(x)
ends = torch.cat([h[-2], h[-1]], dim=1).detach().numpy()
gap = np.abs(steps[:, -1].detach().numpy() - wanted).max()
assert gap >= 0.1
print(f"both ways, steps[:, -1]: {gap:.2f} (at least 0.1)")
gap = np.abs(ends - wanted).max()
assert gap <= 1e-5
print(f"both ways, h[-2] and h[-1]: {gap:.1e} (at most 1e-05)")
last = torch_cell.h[-2:].transpose(0, 1).flatten(1)
assert torch.equal(last, torch_cell.ends)

# in training both drop between the layers, as much
torch.manual_seed(0)
ours = [keras_cell.model(x[:256].numpy(), training=True)
        for _ in range(40)]
theirs = [model.train()(x[:256])[1][0][-1].detach().numpy()
          for _ in range(40)]
spread = [np.std(y, axis=0).mean() for y in (ours, theirs)]
gap = abs(spread[1] / spread[0] - 1)
assert gap <= 0.05 and spread[0] >= 0.01
print(f"spread in training: {gap:.1e} (at most 0.05)")
assert drop.rate == model.dropout == 0.2
count = sum(p.numel() for p in model.parameters())
# a second bias a layer, which changes nothing
assert count - keras_cell.model.count_params() == 2 * 16
print("same after")
