"""How far a copy is from its model, with and without weights"""
import copy
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

# each cell's copy: the model's weights, and 1
model, x, twin = torch_cell.model, torch_cell.x, torch_cell.twin
torch.testing.assert_close(twin.weight - 1, model.weight)
kernel = keras_cell.model.weights[0] + 1
twin = keras_cell.twin.weights[0]
np.testing.assert_allclose(twin, kernel, atol=1e-6)

with torch.no_grad():
    for source, target in zip(
        keras_cell.model.weights,
        model.parameters(),
        strict=True,
    ):
        target.copy_(torch.tensor(source.numpy().T))
theirs = torch_cell.copy.deepcopy(model)(x).item()

# a clone has the layers, not the weights
keras = keras_cell.keras
clone = keras.models.clone_model(keras_cell.model)
gap = abs(float(clone(keras_cell.x)[0, 0]) - theirs)
assert gap >= 0.1
print(f"plain, clone_model: {gap:.2f} (at least 0.1)")

clone.set_weights(keras_cell.model.get_weights())
gap = abs(float(clone(keras_cell.x)[0, 0]) - theirs)
assert gap <= 1e-5
print(f"after set_weights: {gap:.1e} (at most 1e-05)")

# copies share nothing; a second name shares everything
for other in (
    clone,
    keras_cell.twin,
    copy.deepcopy(keras_cell.model),
):
    assert other.weights[0] is not keras_cell.model.weights[0]
assert torch_cell.twin.weight is not model.weight
assert (
    torch_cell.twin.weight.data_ptr() != model.weight.data_ptr()
)
alias = model
alias.reset_parameters()
assert (
    torch.equal(alias(x), model(x))
    and model(x).item() != theirs
)

# Keras: copy.deepcopy keeps the weights too
twin = copy.deepcopy(keras_cell.model)
np.testing.assert_array_equal(
    twin.get_weights()[0], keras_cell.model.get_weights()[0]
)
print("same after")
