"""How often each letter is drawn from the same scores"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

random, loss_fn = keras_cell.keras.random, torch_cell.loss_fn
x = torch_cell.x
with torch.no_grad():
    table = torch_cell.model(torch.arange(12))
    spread = loss_fn(table[x[:-1]], x[1:]).item()
theirs = float(
    keras_cell.loss_fn(
        keras_cell.x[1:], keras_cell.model(keras_cell.x[:-1])
    )
)
gap = abs(theirs - spread)
assert gap <= 0.01 and spread <= 0.9
print(f"loss after training: {gap:.1e} (at most 0.01)")

# the same sixty steps at one rate
ours, other = keras_cell.model.optimizer, torch_cell.optimizer
(state,) = other.state.values()
assert ours.iterations == state["step"] == 60
rate = other.param_groups[0]["lr"]
np.testing.assert_allclose(ours.learning_rate, rate)

logits = torch.tensor([[0.0, 1.0, 3.0, 2.0]] * 20000)
try:
    torch.multinomial(logits - 1, 1)
except RuntimeError as error:
    assert "element < 0" in str(error)
else:
    raise AssertionError("negative scores were taken")
print("plain, logits into multinomial: refused")


def shares(draws):
    return np.bincount(np.ravel(draws), minlength=4) / 20000


right = logits.softmax(-1)[0].numpy()
wrong = shares(
    random.categorical(logits.softmax(-1).numpy(), 1)
)
gap = np.abs(wrong - right).max()
assert gap >= 0.2
print(
    f"plain, probabilities into categorical: {gap:.2f} "
    "(at least 0.2)"
)
wrong = shares(torch.multinomial(logits, 1))  # all at least 0
assert np.abs(wrong - right).max() >= 0.1

for heat in (1.0, 0.5):
    best = (logits[0, 1:] / heat).softmax(-1).numpy()
    right = np.append(0, best)  # the worst of four is cut off
    ours = shares(keras_cell.sample(logits.numpy(), heat, 3))
    theirs = shares(torch_cell.sample(logits, heat, 3))
    gap = max(
        abs(ours - right).max(), abs(theirs - right).max()
    )
    assert gap <= 0.02 and ours[0] == theirs[0] == 0
    print(
        f"temperature {heat}, three best: {gap:.3f} "
        "(at most 0.02)"
    )
cold = keras_cell.write(0.01), torch_cell.write(0.01)
assert cold[0] == cold[1] and set(cold[0]) == {" ", "t"}
print("same after")
