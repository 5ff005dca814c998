"""The same weights quantised by both: outputs, answers, size"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
from torch import nn
from torch.ao import quantization

x, y, model = keras_cell.x, keras_cell.y, torch_cell.model
batch = torch.tensor(x)
assert torch.equal(batch, torch_cell.x)
want = model(batch).detach().numpy()

# PyTorch's weights in a model like the cell's, then quantised.
twin = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(256, activation="relu"),
    keras.layers.Dense(10),
])
weights = [weight.detach() for weight in model.parameters()]
twin.set_weights([weight.numpy().T for weight in weights])
np.testing.assert_allclose(
    twin.predict(x, verbose=0), want, atol=1e-4)
twin.quantize("int8")
ours = twin.predict(x, verbose=0)


def outputs(quantized):
    with torch.no_grad():
        return quantized(batch).numpy()


theirs = outputs(torch_cell.quantized)
gap = np.abs(theirs - ours).max()
assert gap >= 0.01
print(f"plain, quantize_dynamic: {gap:.2f} (at least 0.01)")

# Nearest: a scale for each row of weights, as Keras has.
config = quantization.per_channel_dynamic_qconfig
nearest = outputs(quantization.quantize_dynamic(
    model, {nn.Linear: config}))
gap = np.abs(nearest - ours).max()
assert gap >= 0.01
print(f"nearest, a scale a row: {gap:.2f} (at least 0.01)")

for got in ours, theirs, nearest:
    assert np.abs(got - want).max() <= 0.05 * np.abs(want).max()
share = (ours.argmax(1) == theirs.argmax(1)).mean()
assert share >= 0.98
print(f"share of equal answers: {share:.3f} (at least 0.98)")

# What is 8 bits wide now, and that no gradient reaches it.
for layer, like in zip(keras_cell.model.layers, twin.layers):
    assert layer.units == like.units
    assert layer.activation == like.activation
    assert layer.kernel_scale.shape == (layer.units,)
    assert layer._kernel.dtype == "int8"
    assert layer.trainable_variables == [layer.bias]
assert not list(torch_cell.quantized.parameters())
weight = torch_cell.quantized[0].weight()
assert weight.dtype == torch.qint8
weight = weight.dequantize()
assert (weight - model[0].weight).abs().max() < 0.01
assert model[0].weight.dtype == torch.float32  # it was a copy

# Neither touches a convolution.
layer = keras.layers.Conv2D(4, 3)
layer.build((None, 8, 8, 3))
try:
    layer.quantize("int8")
except NotImplementedError:
    pass
else:
    raise AssertionError("a convolution was quantised")
conv = quantization.quantize_dynamic(nn.Sequential(
    nn.Conv2d(3, 4, 3)), {nn.Conv2d})
assert conv[0].weight.dtype == torch.float32
print("different")
