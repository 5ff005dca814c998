"""Same numbers in the same order; what view will not do"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, x, images = keras_cell.tf, torch_cell.x, torch_cell.images


def message(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("no error")


flat = torch_cell.turned.reshape(-1, 64)
for ours, theirs in (
    (keras_cell.images, images),
    (keras_cell.rows, torch_cell.rows),
    (keras_cell.layer(keras_cell.x), torch_cell.layer(x)),
    (tf.reshape(keras_cell.turned, (-1, 64)), flat),
):
    gap = np.abs(ours.numpy() - theirs.numpy()).max()
    assert gap <= 0
print(f"every number: {gap:.1e} (at most 0)")

# reshape keeps the order in memory: it never turns an image
wide = x[:, :48].reshape(-1, 6, 8)
gap = (
    (wide.reshape(-1, 8, 6) - wide.transpose(1, 2)).abs().max()
)
assert gap >= 1
print(f"reshape for transpose: {gap:.2f} (at least 1)")

# view shares its memory, and refuses what needs a copy
assert images.data_ptr() == x.data_ptr()
assert "view size is not compatible" in message(
    torch_cell.turned.view, -1, 64
)
assert flat.data_ptr() != x.data_ptr()
assert torch.equal(
    torch_cell.turned.contiguous().view(-1, 64), flat
)
before = x[0, 0].item()
images[0, 0, 0] = 99
assert before == 0 and x[0, 0] == 99

# sizes that do not fit; size without its parentheses
assert "invalid for input" in message(x.view, -1, 7, 7)
assert "multiple of 49" in message(
    tf.reshape, keras_cell.x, (-1, 7, 7)
)
assert "TypeError: view()" in message(
    lambda: images.view(x.size, -1)
)
assert not hasattr(torch_cell.nn, "Reshape")
print("same")
