"""The same weights predict; what neither takes for a batch"""
import sys
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def error(call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


model, net = keras_cell.model, torch_cell.model
model.set_weights(
    [w.detach().numpy().T for w in net.parameters()]
)
assert not net.training
x = keras_cell.x
probabilities = model.predict(x, verbose=0)
assert type(probabilities) is np.ndarray

with torch.inference_mode():
    logits = net(torch_cell.x).numpy()
gap = np.abs(logits - probabilities).max()
assert gap >= 1
print(f"plain, the model's output: {gap:.1f} (at least 1)")

own = torch_cell.probabilities.numpy()
gap = np.abs(own - probabilities).max()
assert gap <= 1e-5
print(f"probabilities: {gap:.1e} (at most 1e-05)")
classes = probabilities.argmax(axis=1)
np.testing.assert_array_equal(torch_cell.classes, classes)
one = torch_cell.one.numpy()
assert one.shape == keras_cell.one.shape == (1, 3)
first = keras_cell.probabilities[:1]
np.testing.assert_allclose(keras_cell.one, first, atol=1e-5)
assert keras_cell.classes[0] == first.argmax()
np.testing.assert_allclose(one, probabilities[:1], atol=1e-5)

# for one sample at a time predict has far more to set up


def python_calls(run):
    """How many functions of Python a run calls."""
    calls = []
    sys.setprofile(lambda _, event, __: calls.append(event))
    run()
    sys.setprofile(None)
    return calls.count("call")


single = python_calls(lambda: model(x[:1]))
many = python_calls(lambda: model.predict(x[:1], verbose=0))
assert many >= 5 * single

# Keras refuses a row alone, a list of lists, and nothing
assert "unknown rank" in error(model.predict, x[0], verbose=0)
assert error(model, x[0]).startswith("ValueError")
message = error(model.predict, x.tolist(), verbose=0)
assert "ValueError: Unrecognized data type" in message
assert error(model.predict, [], verbose=0)
# PyTorch takes the row, and there is no dim 1 left to sum over
row = net(torch_cell.x[0])
assert row.shape == (3,)
assert "Dimension out of" in error(row.softmax, dim=1)
print("same after")
