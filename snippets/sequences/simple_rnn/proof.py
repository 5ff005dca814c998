"""The same digits, row by row, through the same layer"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, layer = torch_cell.x, torch_cell.layer
np.testing.assert_array_equal(x, keras_cell.x)
kernel, recurrent, bias = keras_cell.layer.get_weights()
output = keras_cell.layer(x.numpy())
np.testing.assert_allclose(output, keras_cell.output, atol=1e-6)
bias = np.float32([0.5, -0.5, 1, -1])
keras_cell.layer.set_weights([kernel, recurrent, bias])
expected = keras_cell.layer(x.numpy()).numpy()


def apart(second_bias, layer=layer):
    state = {
        "weight_ih_l0": torch.tensor(kernel.T),
        "weight_hh_l0": torch.tensor(recurrent.T),
        "bias_ih_l0": torch.tensor(bias),
        "bias_hh_l0": torch.tensor(second_bias),
    }
    layer.load_state_dict(state)
    steps, h = layer(x)
    last = steps[:, -1].detach()
    assert torch.equal(last, h[0]) == layer.batch_first
    return np.abs(last.numpy() - expected).max()


gap = apart(0 * bias, torch.nn.RNN(8, 4))
assert gap >= 0.1
print(f"plain, batch_first left out: {gap:.2f} (at least 0.1)")
gap = apart(bias)
assert gap >= 0.1
print(f"Keras's bias in both biases: {gap:.2f} (at least 0.1)")
gap = apart(0 * bias)
assert gap <= 1e-5
print(f"second bias 0: {gap:.1e} (at most 1e-05)")

# One step by hand: tanh of both products and the bias
first = np.tanh(x[:, 0].numpy() @ kernel + bias)
steps = layer(x)[0].detach().numpy()
np.testing.assert_allclose(steps[:, 0], first, atol=1e-5)
second = x[:, 1].numpy() @ kernel + first @ recurrent + bias
second = np.tanh(second)
np.testing.assert_allclose(steps[:, 1], second, atol=1e-5)
assert torch.equal(torch_cell.output, torch_cell.h[0])
assert keras_cell.output.shape == (1797, 4)
assert tuple(torch_cell.steps.shape) == (1797, 8, 4)
assert torch_cell.h.shape == (1, 1797, 4)
print("same after")
