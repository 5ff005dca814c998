"""TensorFlow's file, read into PyTorch's model by name"""
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

x, model = keras_cell.x, torch_cell.model
want = keras_cell.model(x).numpy()
np.testing.assert_allclose(keras_cell.output, want, atol=1e-5)
gap = torch_cell.output - model(torch_cell.x)
assert gap.abs().max() <= 1e-5
tensors = {
    k: torch.tensor(v) for k, v in keras_cell.state.items()}
try:
    model.load_state_dict(tensors)
except RuntimeError:
    print("plain, TensorFlow's names and axes: refused")

# .../_operations/1/_kernel: layer 1 after the input, 0 here
renamed = {}
for name, tensor in tensors.items():
    *_, number, kind = name.split("/")
    kind = {"_kernel": "weight", "bias": "bias"}[kind]
    renamed[f"{int(number) - 1}.{kind}"] = tensor.T
model.load_state_dict(renamed)
got = model(torch.tensor(x)).detach().numpy()
gap = np.abs(got - want).max()
assert gap <= 1e-5 and keras_cell.same and torch_cell.same
print(f"renamed, kernel transposed: {gap:.1e} (at most 1e-05)")
assert list(torch_cell.state) == list(renamed)

# The path is a prefix, no file; of a folder ask for the last.
path = Path(keras_cell.path)
assert not path.exists()
assert path.with_name("step-1.index").exists()
assert tf.train.latest_checkpoint("run") == str(path)
names = dict(tf.train.list_variables("run"))  # it finds it too
assert len(names) == len(keras_cell.state) + 2
assert "save_counter/.ATTRIBUTES/VARIABLE_VALUE" in names
reader = tf.train.load_checkpoint("run")
END = "/.ATTRIBUTES/VARIABLE_VALUE"
for name, array in keras_cell.state.items():
    again = reader.get_tensor(name + END)
    np.testing.assert_array_equal(again, array)

# Compiled, the file holds the optimizer's numbers as well.
keras_cell.model.compile("adam", "mse")
checkpoint = tf.train.Checkpoint(model=keras_cell.model)
path = checkpoint.save("more/step")
names = dict(tf.train.list_variables(path))
assert any("/optimizer/" in name for name in names)
print("same after")
