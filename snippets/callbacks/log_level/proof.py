"""What each warned of, and what is still heard"""

import logging
import warnings
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

heard, logger = keras_cell.heard, keras_cell.logger
assert logger is logging.getLogger("tensorflow")
assert len(heard) == keras_cell.before == 1
assert keras_cell.after == 0
assert "must be floating" in heard[0].getMessage()
assert heard[0].levelname == "WARNING"
# errors come through, warnings again at their level
logger.error("an error")
assert heard[-1].getMessage() == "an error"
keras_cell.run()
assert len(heard) == 2
logger.setLevel("WARNING")
keras_cell.run()
assert len(heard) == 3
for _ in range(9):
    keras_cell.run()  # it says it five times, silent ones too
assert len(heard) == 4
assert logger.handlers[-1] is keras_cell.handler
logger.setLevel("ERROR")
keras_cell.tf.compat.v1.logging.set_verbosity("WARN")
assert logger.level == logging.WARNING  # the same logger

# PyTorch's is a warning of Python's, no message of a logger
(found,) = torch_cell.heard
assert torch_cell.before == 1 and torch_cell.after == 0
assert found.category is UserWarning
assert str(found.message).startswith("Using a target size")
assert "[3, 1]" in str(found.message)
assert "input size (torch.Size([3]))" in str(found.message)
with warnings.catch_warnings(record=True) as others:
    warnings.simplefilter("always")
    logging.getLogger("torch").setLevel("ERROR")
    # the level of a logger changes nothing
    assert torch_cell.run() == 0
    assert len(others) == 1
    warnings.filterwarnings("ignore", "target size")
    torch_cell.run()  # a word within is no beginning
    assert len(others) == 2
    warnings.filterwarnings("error", "Using a target size")
    try:
        torch_cell.run()
    except UserWarning as error:
        assert "broadcasting" in str(error)
    else:
        raise AssertionError("it was no error")
print("task")
