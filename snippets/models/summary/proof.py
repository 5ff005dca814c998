"""What summary says, line by line, is what the loop counts"""
import io
import re
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, layers = keras_cell.keras, keras_cell.layers
nn = torch_cell.nn


def summary(model):
    screen = io.StringIO()
    with redirect_stdout(screen):
        model.summary(line_length=60)
    return screen.getvalue()


# the shapes and counts of the table are those of the layers
text = summary(keras_cell.model)
counts = [
    int(n.replace(",", ""))
    for n in re.findall(r"([\d,]+) │\n", text)
]
x, shapes, found = torch_cell.images, [], []
for layer in torch_cell.model:
    x = layer(x)
    if not isinstance(layer, nn.ReLU):  # inside Conv2D in Keras
        shapes.append(tuple(x.shape[1:]))
        found.append(sum(p.numel() for p in layer.parameters()))
assert counts == found == [160, 0, 5770]
total = sum(p.numel() for p in torch_cell.model.parameters())
assert f"Total params: {total:,} (23.16 KB)" in text
assert shapes == [(16, 6, 6), (576,), (10,)]
for shape in "6, 6, 16", "576", "10":  # channels last in Keras
    assert f"(None, {shape})" in text

# summary says the kinds of layers, print(model) their settings
assert "kernel_size=(3, 3)" in repr(torch_cell.model)
assert "576" in repr(torch_cell.model) and "5770" not in repr(x)
assert not hasattr(torch_cell.model, "summary")

# before the first batch, without Input, summary knows nothing
unbuilt = summary(keras.Sequential([layers.Dense(10)]))
assert "(unbuilt)" in unbuilt and "?" in unbuilt
assert "Total params: 0" in unbuilt
print("one side")
