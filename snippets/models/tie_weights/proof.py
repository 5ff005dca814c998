"""Scores of tied models, a step, and what is saved"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import copy

import tensorflow as tf
from torch import nn

model, tokens = torch_cell.model, torch_cell.tokens
np.testing.assert_array_equal(tokens, keras_cell.tokens)
head = torch_cell.head
assert head.weight is torch_cell.embedding.weight
sizes = head.out_features, head.in_features
assert head.weight.shape == sizes
assert keras_cell.count == torch_cell.count == 50 * 16 + 17 * 16
assert torch_cell.scores.shape == (2, 3, 50)

table, kernel, bias = keras_cell.model.get_weights()
values = table, kernel.T, bias
for parameter, value in zip(
    model.parameters(), values, strict=True
):
    parameter.data.copy_(torch.tensor(value))
gap = np.abs(
    model(tokens).detach().numpy() - keras_cell.scores
).max()
assert gap <= 1e-5
print(f"scores: {gap:.1e} (at most 1e-05)")

# The table's gradient comes from both of its uses.
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(
        keras_cell.model(keras_cell.tokens) ** 2
    )
ours = tape.gradient(loss, keras_cell.model.trainable_variables)
model.zero_grad()
(model(tokens) ** 2).mean().backward()
theirs = torch_cell.embedding.weight.grad.numpy()
gap = np.abs(theirs - tf.convert_to_tensor(ours[0])).max()
assert gap <= 1e-6 and theirs.all(axis=1).all()
print(f"gradient of the table: {gap:.1e} (at most 1e-06)")

# Saved under both names, read back as one.
state = model.state_dict()
assert list(state) == [
    "0.weight",
    "1.weight",
    "1.bias",
    "3.weight",
]
assert (
    state["0.weight"].data_ptr() == state["3.weight"].data_ptr()
)
twin = copy.deepcopy(model)
assert twin[0].weight is twin[3].weight
twin.load_state_dict(state)
assert twin[0].weight is twin[3].weight

# double() keeps the tie, a new weight of one ends it.
assert twin.double()[0].weight is twin[3].weight
twin[0].weight = nn.Parameter(twin[0].weight.detach().clone())
assert twin[0].weight is not twin[3].weight

# A Linear on top that is not tied is another model.
free = nn.Linear(16, 50, bias=False)
hidden = model[:3](tokens)
gap = (free(hidden) - model(tokens)).abs().max().item()
assert gap >= 0.01
print(f"a head of its own: {gap:.2f} (at least 0.01)")
print("same")
