"""The same two tables of scores in both losses"""

import warnings
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

warnings.simplefilter("ignore")  # that mean is to change
F, loss_fn = torch_cell.F, torch_cell.loss_fn
found = torch_cell.found.numpy() == keras_cell.y
assert keras_cell.right.mean() > 0.9 < found.mean()
rng = np.random.default_rng(0)
teacher, student = 3 * rng.normal(size=(2, 64, 10)).astype(
    "float32"
)
student = 0.3 * student
left, right = torch.tensor(student), torch.tensor(teacher)
truth = float(keras_cell.loss_fn(teacher, student))


def kl(log_q, p, **options):
    return 16 * F.kl_div(log_q, p, **options).item()


p, q = F.softmax(right / 4, 1), F.softmax(left / 4, 1)
gap = abs(kl(p, q, reduction="batchmean") - truth)
assert gap >= 1
print(
    f"plain, no logarithm: {gap:.1f} (at least 1)"
)
gap = abs(kl(q.log(), p, reduction="mean") - truth)
assert gap >= 1
print(f"plain, reduction left alone: {gap:.1f} (at least 1)")
gap = abs(loss_fn(left, right).item() - truth)
assert gap <= 1e-4
print(f"loss of the row: {gap:.1e} (at most 0.0001)")

# by hand, and the order of the arguments
hand = 16 * (p * (p / q).log()).sum(1).mean().item()
assert abs(hand - truth) <= 1e-4
assert abs(loss_fn(right, left).item() - truth) >= 0.1

# heat squared keeps the size of the gradient
sizes = []
for heat in (1.0, 20.0, 40.0):
    x = torch.tensor(student, requires_grad=True)
    loss_fn(x, right, heat).backward()
    sizes.append(x.grad.norm().item())
assert 0.9 <= sizes[2] / sizes[1] <= 1.1
near = keras_cell.loss_fn(teacher, student, 20.0)
gap = abs(loss_fn(left, right, 20.0).item() - float(near))
assert gap <= 1e-3
print(f"loss at 20 instead of 4: {gap:.1e} (at most 0.001)")
assert keras_cell.told.shape == torch_cell.told.shape
for model, rate in (
    (keras_cell.teacher, 0.01),
    (keras_cell.student, 0.05),
):
    learned = model.optimizer
    np.testing.assert_allclose(learned.learning_rate, rate)
    assert learned.iterations == 5 * 57  # batches of 32
for told in keras_cell.told, torch_cell.told.numpy():
    best = told.argmax(axis=1) == keras_cell.y
    assert best.mean() > 0.9 and told.min() < 0  # logits
print("same after")
