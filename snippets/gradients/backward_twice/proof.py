"""Two losses of one pass, each alone and added up"""
from contextlib import redirect_stdout
from weakref import ref

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
tf = keras_cell.tf
w, losses = torch_cell.w, torch_cell.losses


def refused(call, words):
    try:
        call()
    except RuntimeError as error:
        return words in str(error)
    return False


# without retain_graph, without persistent
w.grad = None
near, small = losses()
near.backward()
assert refused(small.backward, "through the graph a second")
print("plain, second backward(): refused")
with tf.GradientTape() as tape:
    ours = keras_cell.losses()
tape.gradient(ours[0], keras_cell.w)
assert refused(lambda: tape.gradient(ours[1], keras_cell.w),
               "non-persistent")

# .grad not cleared in between: the sum, not the second
w.grad = None
near, small = losses()
near.backward(retain_graph=True)
small.backward()
gap = np.abs(w.grad.numpy() - keras_cell.second).max()
assert gap >= 0.05
print(f"plain, .grad not cleared: {gap:.2f} (at least 0.05)")
np.testing.assert_allclose(w.grad, keras_cell.both, atol=1e-6)

for name, what in {
    "first": "gradient of the first loss",
    "second": "gradient of the second loss",
    "both": "gradient of the sum",
}.items():
    ours = getattr(keras_cell, name)
    gap = np.abs(getattr(torch_cell, name) - ours).max()
    assert gap <= 1e-6 and np.abs(ours).min() > 0.01
    print(f"{what}: {gap:.1e} (at most 1e-06)")
total = keras_cell.first + keras_cell.second
np.testing.assert_allclose(total, keras_cell.both, atol=1e-6)

# autograd.grad returns it as a tape does, and fills no .grad
w.grad = None
near, small = losses()
(first,) = torch.autograd.grad(near, w, retain_graph=True)
(second,) = torch.autograd.grad(small, w)
assert w.grad is None
np.testing.assert_allclose(first, keras_cell.first, atol=1e-6)
np.testing.assert_allclose(second, keras_cell.second, atol=1e-6)

# the pass is kept until `del tape`, until the last backward
alive = []


class Kept:
    def __init__(self, tensor):
        self.tensor = tensor
        alive.append(ref(self))


with torch.autograd.graph.saved_tensors_hooks(
    Kept, lambda kept: kept.tensor
):
    near, small = losses()
near.backward(retain_graph=True)
count = len(alive)
assert count > 2 and all(kept() for kept in alive)
small.backward()  # what the first alone kept is left
assert sum(kept() is not None for kept in alive) < count - 1

hidden, tanh = [], tf.tanh


def noted(x):
    result = tanh(x)
    hidden.append(ref(result))
    return result


tf.tanh = noted
with tf.GradientTape(persistent=True) as long:
    ours = keras_cell.losses()
tf.tanh = tanh
before = long.gradient(ours[1], keras_cell.w).numpy()
assert hidden[0]() is not None

# an optimizer's step in between: the tape answers as before
keras_cell.w.assign_sub([[0.1], [0.1]])
after = long.gradient(ours[1], keras_cell.w).numpy()
np.testing.assert_array_equal(after, before)
del long
assert hidden[0]() is None
torch_cell.x.requires_grad_()  # as if layers came before w
near, small = losses()
near.backward(retain_graph=True)
torch.optim.SGD([w], lr=0.1).step()
assert refused(small.backward, "modified by an inplace")
print("same after")
