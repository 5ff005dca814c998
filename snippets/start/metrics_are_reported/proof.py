"""What each reports, and why a metric cannot be minimised"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def refuses(call, words):
    try:
        call()
    except (ValueError, RuntimeError) as error:
        assert words in str(error), error
    else:
        raise AssertionError("no error")


# with the metric and without: not one bit of a weight moves
np.testing.assert_array_equal(
    keras_cell.model.get_weights()[0],
    keras_cell.alone.get_weights()[0],
)
assert torch_cell.model.weight.equal(torch_cell.alone.weight)
for cell in (keras_cell, torch_cell):
    assert set(cell.history) == {"accuracy", "loss"}
    assert cell.history["loss"][-1] < cell.history["loss"][0]
for cell, without in (
    (keras_cell, keras_cell.without),
    (torch_cell, torch_cell.without),
):
    assert without == {"loss": cell.history["loss"]}

for fitted in keras_cell.model, keras_cell.alone:
    assert fitted.optimizer.iterations == 5  # a step an epoch

# from PyTorch's first weights, Keras reports the same numbers
# epoch by epoch, and ends at the same weights
torch.manual_seed(0)
first = torch.nn.Linear(4, 3)
keras_cell.model.set_weights([
    first.weight.detach().numpy().T,
    first.bias.detach().numpy(),
])
fit = keras_cell.model.fit(
    keras_cell.x, keras_cell.y,
    batch_size=150, epochs=5, verbose=0,
)
for name in ("loss", "accuracy"):
    wanted = torch_cell.history[name]
    gap = np.abs(np.subtract(fit.history[name], wanted)).max()
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")
kernel = keras_cell.model.get_weights()[0]
wanted = torch_cell.model.weight.detach().numpy().T
gap = np.abs(kernel - wanted).max()
assert gap <= 1e-5
print(f"weights after five epochs: {gap:.1e} (at most 1e-05)")

# accuracy counts; counting has no gradient to follow
logits = first(torch_cell.x.float())
right = logits.argmax(dim=1) == torch_cell.y
refuses(right.float().mean().backward, "does not require grad")
compiled = keras_cell.keras.Sequential(keras_cell.model.layers)
compiled.compile("sgd", loss="accuracy")
refuses(
    lambda: compiled.fit(keras_cell.x, keras_cell.y, verbose=0),
    "Could not interpret loss identifier",
)
print("same")
