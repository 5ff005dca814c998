"""The same moves and rewards, as weights and as log_prob"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

assert keras_cell.reward.mean() > 0.8 < torch_cell.reward.mean()
rng = np.random.default_rng(0)
state = rng.normal(size=(64, 3)).astype("float32")
action = rng.integers(3, size=64)
reward = rng.normal(size=64).astype("float32")  # of either sign
state_, action_, reward_ = map(
    torch.tensor, (state, action, reward)
)
model, layer = keras_cell.model, torch_cell.model
kernel, bias = model.get_weights()
layer.weight.data = torch.tensor(kernel.T.copy())
layer.bias.data = torch.tensor(bias)
loss_fn = torch_cell.loss_fn
logits_ = layer(state_)
loss = loss_fn(logits_, action_, reward_)
truth = float(
    keras_cell.loss_fn(
        action, model(state), sample_weight=reward
    )
)
gap = abs(loss.item() - truth)
assert gap <= 1e-5
print(f"loss: {gap:.1e} (at most 1e-05)")

keras = keras_cell.keras
model.compile(keras.optimizers.SGD(1.0), keras_cell.loss_fn)
model.train_on_batch(state, action, sample_weight=reward)
step = kernel - model.get_weights()[0]
layer.zero_grad()
loss.backward()
gap = np.abs(step - layer.weight.grad.numpy().T).max()
assert gap <= 1e-5 and np.abs(step).max() > 0.01
print(f"gradient: {gap:.1e} (at most 1e-05)")

# rewards of shape (64, 1) pair each move with each reward
wrong = loss_fn(logits_, action_, reward_[:, None])
mixed = torch_cell.Categorical(logits=logits_).log_prob(action_)
assert abs(wrong + mixed.mean() * reward_.mean()) <= 1e-5
gap = abs(wrong.item() - truth)
assert gap >= 0.02
print(f"rewards of shape (64, 1): {gap:.2f} (at least 0.02)")

# a mean subtracted turns the sign of what was worse than usual
for play, best in (
    (keras_cell.play, np.arange(3)),
    (torch_cell.play, torch.arange(3)),
):
    assert (
        play(best, best).sum() == 3
        and play(best, 2 - best).sum() == 1
    )
print("same")
