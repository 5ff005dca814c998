"""Right answers of three batches, counted and averaged"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

gap = abs(keras_cell.accuracy - torch_cell.accuracy)
assert gap <= 1e-6
print(f"accuracy: {gap:.1e} (at most 1e-06)")
logits = torch_cell.logits.numpy()
np.testing.assert_allclose(keras_cell.logits, logits, atol=1e-5)
whole = (logits.argmax(axis=1) == keras_cell.y).mean()
assert isinstance(torch_cell.logits, torch.Tensor)
assert abs(torch_cell.accuracy - whole) <= 1e-9

# The last batch has 22 rows and counts like the others
for cell in (keras_cell, torch_cell):
    gap = abs(np.mean(cell.each) - whole)
    assert gap >= 0.01
print(f"mean of the batches: {gap:.2f} (at least 0.01)")

# The metric goes on counting until it is reset
metric = keras_cell.metric
y, wrong = keras_cell.y, (keras_cell.y + 1) % 3
everything = np.eye(3)[y]
assert float(metric.result()) == 0
metric.update_state(y, everything)
assert float(metric.result()) == 1
metric.update_state(wrong, everything)
assert float(metric.result()) == 0.5
metric.reset_state()
metric.update_state(wrong, everything)
assert float(metric.result()) == 0
print("same")
