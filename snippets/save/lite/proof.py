"""The file run by its interpreter, and what PyTorch exports"""
import io
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import tensorflow as tf

x, model = keras_cell.x, keras_cell.model
want, Converter = keras_cell.want, keras_cell.Converter
scale = np.abs(want).max()


def run(content):
    """As older programs do it: tensors by their numbers"""
    interpreter = tf.lite.Interpreter(model_content=content)
    (entry,) = interpreter.get_input_details()
    interpreter.allocate_tensors()
    assert list(entry["shape"]) == [1, 8, 8, 3]
    try:
        interpreter.set_tensor(entry["index"], x)
    except ValueError:
        pass  # five where one was expected
    else:
        raise AssertionError("five images fit")
    interpreter.resize_tensor_input(entry["index"], x.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(entry["index"], x)
    interpreter.invoke()
    (end,) = interpreter.get_output_details()
    return interpreter.get_tensor(end["index"])


def convert(converter, optimizations):
    converter.optimizations = optimizations
    with redirect_stdout(io.StringIO()):
        return converter.convert()


# The same weights in PyTorch, exported, run from the file.
kernel, *rest, last, bias = model.get_weights()
arrays = [kernel.transpose(3, 2, 0, 1), *rest, last.T, bias]
with torch.no_grad():
    weights = torch_cell.model.parameters()
    for weight, array in zip(weights, arrays):
        weight.copy_(torch.tensor(array.copy()))
batch = torch.tensor(x.transpose(0, 3, 1, 2).copy())
program = torch.export.export(torch_cell.model, (batch,))
torch.export.save(program, "again.pt2")
again = torch.export.load("again.pt2").module()
theirs = again(batch).detach().numpy()
torch.testing.assert_close(torch_cell.output, torch_cell.want)

plain = convert(Converter.from_keras_model(model), [])
assert plain[4:8] == b"TFL3"
ours = run(plain)
gap = np.abs(ours - want).max()
assert gap <= 1e-5 and scale > 0.1
print(f"interpreter, Keras: {gap:.1e} (at most 1e-05)")
gap = np.abs(ours - theirs).max()
assert gap <= 1e-5
print(f"interpreter, torch.export: {gap:.1e} (at most 1e-05)")

# The cell's last file has its weights in 8 bits.
small = keras_cell.content
assert len(small) < 0.6 * len(plain)
again = run(small)
np.testing.assert_allclose(again, keras_cell.output, atol=1e-6)
gap = np.abs(again - want).max() / scale
assert 1e-4 <= gap <= 0.03
print(f"ratio of the error, 8-bit weights: {gap:.4f} "
      "(at most 0.03)")
default = [tf.lite.Optimize.DEFAULT]
anew = convert(Converter.from_saved_model("exported"), default)
assert len(anew) == len(small)

# Keras can write such a file itself.
with redirect_stdout(io.StringIO()):
    model.export("own.tflite", format="litert", verbose=False)
np.testing.assert_array_equal(
    run(Path("own.tflite").read_bytes()), ours)
print("one side")
