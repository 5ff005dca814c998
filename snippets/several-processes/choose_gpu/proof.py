"""Devices are chosen before they are used, in both"""
import importlib
import os
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

given = os.environ.pop("CUDA_VISIBLE_DEVICES", None)
with redirect_stdout(None):
    import torch_cell

    chosen = torch_cell.os.environ["CUDA_VISIBLE_DEVICES"]
    import keras_cell

assert chosen == "0"  # unless something else was asked for
if given is not None:
    os.environ["CUDA_VISIBLE_DEVICES"] = given
assert torch_cell.visible <= 1 and len(keras_cell.visible) <= 1
assert keras_cell.x.device.endswith(("CPU:0", "GPU:0"))
kinds = {"GPU": "cuda", "CPU": "cpu"}
kind = keras_cell.x.device.split(":")[-2]
if not torch_cell.visible:
    assert kinds[kind] == torch_cell.device == "cpu"
assert torch_cell.device in ("cpu", "cuda:0")
assert str(torch_cell.x.device) == torch_cell.device

# After the first tensor TensorFlow refuses another choice.
try:
    keras_cell.tf.config.set_visible_devices([], "CPU")
except RuntimeError as error:
    assert "cannot be modified after being init" in str(error)
else:
    raise AssertionError("devices changed after their use")

# With names that stand for two GPUs, both take the first.
config, taken = keras_cell.tf.config, []
config.list_physical_devices = lambda kind: ["first", "second"]
config.set_visible_devices = lambda *args: taken.append(args)
torch.cuda.device_count = lambda: 1
ones, asked = torch.ones, []
torch.ones = lambda n, device: asked.append(device) or ones(n)
with redirect_stdout(None):
    importlib.reload(keras_cell)
    importlib.reload(torch_cell)
assert taken == [(["first"], "GPU"), ([], "CPU")]
assert asked == ["cuda:0"]

print("task")
