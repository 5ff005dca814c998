"""One weighted step of both, and what "mean" does instead"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y = keras_cell.x, keras_cell.y
np.testing.assert_allclose(torch_cell.x.numpy(), x, atol=1e-6)
np.testing.assert_array_equal(torch_cell.y.numpy(), y)
kernel = np.array([[0.5, -0.3], [0.2, 0.8]], "float32")
bias = np.array([0.1, -0.1], "float32")
keras_cell.model.set_weights([kernel, bias])
with torch.no_grad():
    torch_cell.model.weight.copy_(torch.tensor(kernel.T))
    torch_cell.model.bias.copy_(torch.tensor(bias))
    logits = torch_cell.model(torch_cell.x)

options = {"batch_size": 400, "verbose": 0}
history = keras_cell.model.fit(
    x, y, class_weight=keras_cell.weights, **options
)
keras_loss = history.history["loss"][0]
loss = torch_cell.train_step(torch_cell.x, torch_cell.y)

# The plain translation, with its default reduction="mean".
weights = torch_cell.weights
naive = torch.nn.CrossEntropyLoss(weight=weights)
naive_loss = naive(logits, torch_cell.y).item()
gap = abs(naive_loss - keras_loss)
assert gap >= 0.1
print(f"plain, reduction='mean': {gap:.2f} (at least 0.1)")
total = weights[torch_cell.y].sum().item()
rescaled = naive_loss * total / len(y)
gap = abs(rescaled - keras_loss)
assert gap <= 1e-5
print(f"the same loss times sum/n: {gap:.1e} (at most 1e-05)")

gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"loss in the row: {gap:.1e} (at most 1e-05)")
kernel, bias = keras_cell.model.get_weights()
learned = torch_cell.model.weight.detach().numpy().T
np.testing.assert_allclose(learned, kernel, atol=1e-5)
gap = np.abs(learned - kernel).max()
print(f"weights after one step: {gap:.1e} (at most 1e-05)")

# Only the loss of training is weighted: val_loss and metrics
# are not. weighted_metrics= asks for a weighted metric.
model = keras_cell.model
model.compile("sgd", keras_cell.loss_fn, metrics=["accuracy"],
              weighted_metrics=["accuracy"])
model.optimizer.learning_rate = 0
history = model.fit(
    x, y, class_weight=keras_cell.weights,
    validation_data=(x, y), **options
).history
loss, accuracy = model.evaluate(x, y, verbose=0)[:2]
np.testing.assert_allclose(history["val_loss"], loss, atol=1e-5)
np.testing.assert_allclose(history["accuracy"], accuracy)
assert history["loss"][0] > loss + 0.1
right = model.predict(x, verbose=0).argmax(axis=1) == y
share = np.average(right, weights=np.where(y, 9, 1))
np.testing.assert_allclose(
    history["weighted_accuracy"], share, atol=1e-6)
assert abs(share - accuracy) > 0.01
assert not torch_cell.model.training
print("same after")
