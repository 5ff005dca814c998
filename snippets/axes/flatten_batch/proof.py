"""Same flat rows, same loss; which axes each flatten takes"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn = keras_cell.layers, torch_cell.nn
model, images, y = (
    torch_cell.model,
    torch_cell.images,
    torch_cell.y,
)


def message(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return str(error)
    raise AssertionError("no error")


np.testing.assert_array_equal(keras_cell.flat, torch_cell.flat)
assert keras_cell.flat.shape == (1797, 64)
for source, target in zip(
    keras_cell.model.weights, model.parameters(), strict=True
):
    target.data.copy_(torch.tensor(source.numpy().T))
theirs = torch_cell.loss_fn(model(images), y).item()
gap = abs(keras_cell.loss.numpy() - theirs)
assert gap <= 1e-5
print(f"loss: {gap:.1e} (at most 1e-05)")

# the batch is eaten: so many numbers fit no layer
assert torch_cell.everything.shape == (1797 * 64,)
said = message(model[1], torch_cell.everything)
assert "size mismatch" in said or "cannot be multiplied" in said

# one (8, 8) image: nn.Flatten takes its rows for a batch
assert nn.Flatten()(images[0]).shape == (8, 8)
assert layers.Flatten()(keras_cell.images[0]).shape == (8, 8)

# in channels-last order the same numbers lie differently
pictures = images.reshape(-1, 8, 4, 2)
last = layers.Flatten()(pictures.numpy()).numpy()
first = nn.Flatten()(pictures.permute(0, 3, 1, 2))
gap = np.abs(last - first.numpy()).max()
assert gap >= 0.5
print(f"flat, channels first: {gap:.2f} (at least 0.5)")

# labels are a vector in PyTorch, a column will do in Keras
said = message(torch_cell.loss_fn, model(images), y[:, None])
assert "multi-target not supported" in said
column = keras_cell.y[:, None]
assert (
    keras_cell.loss_fn(column, keras_cell.scores)
    == keras_cell.loss
)

print("same")
