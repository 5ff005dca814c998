"""Both learn the flowers; no estimator is left"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
for home in tf, tf.compat.v1:
    assert not hasattr(home, "estimator")
assert not hasattr(tf, "feature_column_v1")
assert hasattr(tf, "feature_column")
for cell in keras_cell, torch_cell:
    assert cell.accuracy > 0.9
optimizer = keras_cell.model.optimizer
assert int(optimizer.iterations) == 100
rate = torch_cell.optimizer.param_groups[0]["lr"]
assert abs(float(optimizer.learning_rate) - rate) < 1e-6
(state, *_) = torch_cell.optimizer.state.values()
assert state["step"] == 100
assert not torch_cell.model.training
print("task")
