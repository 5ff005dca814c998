"""Keras's weights in the module, axes moved; its zero state"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layer, module = keras_cell.layer, torch_cell.layer
kernel, recurrent, bias = layer.get_weights()
# the forget gate begins with a bias of one
assert bias.tolist() == [0] * 4 + [1] * 4 + [0] * 8
with torch.no_grad():
    module.of_input.weight.copy_(
        torch.tensor(kernel).permute(3, 2, 0, 1)
    )
    module.of_state.weight.copy_(
        torch.tensor(recurrent).permute(3, 2, 0, 1)
    )
    module.of_input.bias.copy_(torch.tensor(bias))
x = torch.tensor(np.asarray(keras_cell.x))
expected = np.asarray(keras_cell.output)


def apart(x):
    with torch.no_grad():
        output = module(x).permute(0, 2, 3, 1).numpy()
    return np.abs(output - expected).max()


gap = apart(x.permute(0, 1, 4, 2, 3))
assert gap <= 1e-5
print(f"channels moved, i f g o: {gap:.1e} (at most 1e-05)")
try:
    module(x)
    raise SystemExit("it took channels last")
except RuntimeError as error:
    assert "channels" in str(error)
print("plain, channels last: refused")

assert layer.cell.recurrent_activation.__name__ == "sigmoid"
assert torch_cell.output.shape == (2, 4, 8, 8)
print("same after")
