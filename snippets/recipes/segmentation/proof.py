"""One loss over pixels, then five epochs, from one start"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, ours, theirs = keras_cell.keras, keras_cell, torch_cell
assert ours.right > 0.95 < theirs.right  # both learnt it
np.testing.assert_array_equal(ours.y, theirs.y)
x, y = ours.x.astype("float32"), theirs.y
x_ = theirs.x
np.testing.assert_allclose(x[..., 0], x_[:, 0], atol=1e-6)
rng = np.random.default_rng(0)
shapes = [w.shape for w in ours.model.get_weights()]
start = [
    rng.normal(size=s).astype("float32") / 3 for s in shapes
]
layers = [p for p in theirs.model if hasattr(p, "weight")]


def begin():
    ours.model.set_weights(start)
    for i, layer in enumerate(layers):
        kernel, bias = start[2 * i : 2 * i + 2]
        # an ordinary and a transposed kernel turn alike
        layer.weight.data = torch.tensor(
            kernel.transpose(3, 2, 0, 1).copy()
        )
        layer.bias.data = torch.tensor(bias)


begin()
scores = theirs.model(x_)
truth = float(ours.loss_fn(y.numpy(), ours.model(x)))
try:
    theirs.loss_fn(scores.movedim(1, -1), y)
except RuntimeError as error:
    assert "size mismatch" in str(error)
else:
    raise AssertionError("classes on the last axis were taken")
print("plain, classes left on the last axis: refused")
gap = abs(theirs.loss_fn(scores, y).item() - truth)
assert gap <= 1e-5
print(
    f"loss over the pixels, axis 1: {gap:.1e} (at most 1e-05)"
)

# a class per pixel: argmax over the axis of classes
assert theirs.classes.shape == ours.classes.shape == (512, 8, 8)
assert theirs.scores.shape == (512, 2, 8, 8)
wrong = theirs.scores.argmax(dim=-1)  # raises no error
assert wrong.shape == (512, 2, 8)

optimizer = keras.optimizers.SGD(0.5, momentum=0.9)
ours.model.compile(optimizer, ours.loss_fn)
ours.model.fit(
    x,
    y.numpy(),
    batch_size=64,
    epochs=5,
    shuffle=False,
    verbose=0,
)
optimizer = torch.optim.SGD(theirs.model.parameters(), 0.5, 0.9)
for _ in range(5):
    for i in torch.arange(512).split(64):
        optimizer.zero_grad()
        theirs.loss_fn(theirs.model(x_[i]), y[i]).backward()
        optimizer.step()
with torch.no_grad():
    after = theirs.model(x_).permute(0, 2, 3, 1).numpy()
gap = np.abs(ours.model(x) - after).max()
assert gap <= 1e-2
print(f"scores after 5 epochs: {gap:.1e} (at most 0.01)")
print("same after")
