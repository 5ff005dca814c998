"""The same network from two folders, and what is refused"""

from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

model, net = keras_cell.model, torch_cell.model
for y in keras_cell.y, torch_cell.y:
    assert tuple(y.shape) == (5, 3)
kernel, bias = model.layers[1].get_weights()
net[1].weight.data = torch.tensor(kernel.T.copy())
net[1].bias.data = torch.tensor(bias)
x = np.random.default_rng(0).random((5, 8, 8), "float32")
gap = np.abs(model(x) - net(torch.tensor(x)).detach().numpy())
assert gap.max() <= 1e-5
print(f"output: {gap.max():.1e} (at most 1e-05)")

# arguments reach the function; its own default is 10 classes
full = torch.hub.load("repo", "digits", source="local")
assert full[1].out_features == 10
assert keras_cell.found["digits"]()(x).shape == (5, 10)
assert "letters" not in keras_cell.found
assert not hasattr(keras, "hub")
assert not hasattr(keras.utils, "hub")

# the whole file runs: trust its author
path = Path(torch_cell.repo, "hubconf.py")
code = path.read_text()
path.write_text(code + "\nopen('mark', 'w').close()\n")
torch.hub.load("repo", "digits", source="local")
assert Path("mark").exists()


def refused(error, words, *args, **how):
    try:
        torch.hub.load(*args, **how)
    except error as raised:
        assert words in str(raised)
    else:
        raise AssertionError("it was loaded")


# a package that is not there is named
missing = code.replace('["torch"]', '["no_such_package"]')
path.write_text(missing)
words = "Missing dependencies: no_such_package"
refused(RuntimeError, words, "repo", "digits", source="local")
# without source="local" an address is wanted: owner/repo
refused(ValueError, "expected 2", "repo", "digits")
path.write_text(code)
words = "Cannot find callable letters"
refused(RuntimeError, words, "repo", "letters", source="local")
print("one side")
