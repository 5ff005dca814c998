"""The same weights judged on 97 rows: 32, 32, 32 and 1"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, loss_fn = torch_cell.model, torch_cell.loss_fn
keras_cell.model.set_weights(
    [w.detach().numpy().T for w in model[1].parameters()]
)
test = keras_cell.x_test, keras_cell.y_test
results = keras_cell.model.evaluate(
    *test, return_dict=True, verbose=0
)
n = len(torch_cell.y_test)
assert n == 97


def batch_losses():
    tests = torch_cell.x_test, torch_cell.y_test
    batches = zip(*(test.split(32) for test in tests))
    with torch.inference_mode():
        return [loss_fn(model(x), y).item() for x, y in batches]


# a mean over the batches counts the last row 32 times
gap = abs(np.mean(batch_losses()) - results["loss"])
assert gap >= 0.01
print(f"loss, mean over batches: {gap:.3f} (at least 0.01)")

torch.manual_seed(0)
model.train()  # as after building: dropout is on
loss = np.average(batch_losses(), weights=[32, 32, 32, 1])
gap = loss - results["loss"]
assert gap >= 0.1
print(f"plain, eval() forgotten: {gap:.2f} (at least 0.1)")

gap = abs(torch_cell.total / n - results["loss"])
assert gap <= 1e-5
print(f"loss, mean over rows: {gap:.1e} (at most 1e-05)")
gap = abs(torch_cell.hits / n - results["accuracy"])
assert gap <= 1e-5
print(f"accuracy: {gap:.1e} (at most 1e-05)")

# without return_dict: a list, loss first; never a History
plain = keras_cell.model.evaluate(*test, verbose=0)
np.testing.assert_allclose(
    plain, [results["loss"], results["accuracy"]], atol=1e-6
)
print("same after")
