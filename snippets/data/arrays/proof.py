"""The same layer on float32, float64 and whole numbers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
    import tensorflow as tf


def refusal(use):
    try:
        use()
    except Exception as error:
        return f"{type(error).__name__} {error}"
    raise AssertionError("it was accepted")


model, net = keras_cell.model, torch_cell.model
model.set_weights(
    [p.detach().numpy().T for p in net.parameters()]
)
x, doubles = torch_cell.x, keras_cell.doubles
assert (
    x.dtype == torch.float32 and keras_cell.x.dtype == "float32"
)
assert doubles.dtype == torch_cell.doubles.dtype == "float64"

# as it lies, PyTorch refuses what a layer of Keras casts
how = "must have the same dtype, but got"
for numbers, name in (doubles, "Double"), ([[1, 2]], "Long"):
    words = refusal(
        lambda given=numbers: net(torch.tensor(given))
    )
    assert f"{how} {name}" in words
print("plain, nn.Linear on float64: refused")
for name, inputs in (
    ("float32", keras_cell.x),
    ("float64", doubles),
):
    gap = np.abs(model(inputs) - net(x).detach().numpy()).max()
    assert gap <= 1e-5
    print(f"Keras given {name}: {gap:.1e} (at most 1e-05)")

# a layer of Keras casts whole numbers too, tf.matmul does not
assert model(np.array([[1, 2]])).dtype == "float32"
assert keras_cell.outputs.dtype == "float32"
assert torch_cell.outputs.dtype == torch.float32
words = refusal(lambda: tf.matmul(doubles, tf.ones((2, 1))))
assert "expected to be a double tensor" in words
assert "list" in refusal(lambda: model.predict(keras_cell.rows))
assert "list" in refusal(lambda: net(torch_cell.rows))

# lists of floats make float32, whole numbers int32 or int64
assert tf.constant([1.5]).dtype == tf.float32
assert torch.tensor([1.5]).dtype == torch.float32
assert tf.constant([1]).dtype == tf.int32
assert torch.tensor([1]).dtype == torch.int64
for make in np.array, torch.tensor:
    words = refusal(lambda make=make: make([1], type=float))
    assert "TypeError" in words and "'type'" in words
print("same after")
