"""What a machine without a GPU can say of its memory"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf = keras_cell.tf
has_gpu = torch_cell.has_gpu
assert torch_cell.device == ("cuda" if has_gpu else "cpu")
assert has_gpu == bool(keras_cell.gpus)
assert keras_cell.x.shape == (1000, 1000)
for peak in torch_cell.peak, keras_cell.peak:
    assert (peak >= 4e6) == has_gpu
    assert has_gpu or peak == 0
assert torch.cuda.memory_allocated() == 0
assert torch.cuda.memory_reserved() == 0

# devices are set up once, before anything runs on them
try:
    halves = [tf.config.LogicalDeviceConfiguration()] * 2
    tf.config.set_logical_device_configuration(
        keras_cell.cpu, halves
    )
except RuntimeError as error:
    assert "cannot be modified after being init" in str(error)
else:
    raise AssertionError("it was set up twice")
assert "non-GPU" in keras_cell.refused

# what is raised when the memory is not enough
assert issubclass(torch.cuda.OutOfMemoryError, RuntimeError)
assert torch.cuda.OutOfMemoryError is torch.OutOfMemoryError
error = tf.errors.ResourceExhaustedError
assert issubclass(error, tf.errors.OpError)
assert not issubclass(error, RuntimeError | MemoryError)
print("one side")
