"""What each reports, and why a metric cannot be minimised"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import metrics_are_reported_tf as keras_cell
    import metrics_are_reported_torch as torch_cell


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
    assert set(cell.without) == {"loss"}
    assert cell.history["loss"] == cell.without["loss"]
    assert cell.history["loss"][-1] < cell.history["loss"][0]

# from the same weights both report the same loss and accuracy
model = torch_cell.model
for source, target in zip(
    keras_cell.model.weights, model.parameters()
):
    target.data = torch.tensor(source.numpy().T)
logits = model(torch_cell.x.float())
loss = torch_cell.loss_fn(logits, torch_cell.y)
right = logits.argmax(dim=1) == torch_cell.y
ours = keras_cell.model.evaluate(
    keras_cell.x, keras_cell.y, verbose=0, return_dict=True
)
theirs = {"loss": loss.item(), "accuracy": right.float().mean()}
for name in ("loss", "accuracy"):
    gap = abs(ours[name] - float(theirs[name]))
    assert gap <= 1e-5
    print(f"{name}: {gap:.1e} (at most 1e-05)")

# accuracy counts; counting has no gradient to follow
refuses(right.float().mean().backward, "does not require grad")
compiled = keras_cell.keras.Sequential(keras_cell.model.layers)
compiled.compile("sgd", loss="accuracy")
refuses(
    lambda: compiled.fit(keras_cell.x, keras_cell.y, verbose=0),
    "Could not interpret loss identifier",
)
print("same")
