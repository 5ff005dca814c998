"""What is left of both where there is no TPU"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
    import keras_cell

tf = keras_cell.tf
assert tf.distribute.get_strategy() is keras_cell.strategy
assert keras_cell.strategy.num_replicas_in_sync == 1
assert "TPUStrategy" in dir(tf.distribute)
assert int(keras_cell.model.optimizer.iterations) == 1

# PyTorch knows the device by name; what computes is elsewhere.
assert torch.device("xla").type == "xla" and not torch_cell.tpu
try:
    torch.ones(1, device="xla")
except (RuntimeError, NotImplementedError) as error:
    assert "XLA" in str(error)
else:
    raise AssertionError("a tensor on a device that is missing")
rate = torch_cell.optimizer.param_groups[0]["lr"]
keras_rate = float(keras_cell.model.optimizer.learning_rate)
assert abs(rate - keras_rate) < 1e-6
assert torch_cell.model.weight.grad.abs().max() > 0
print("one side")
