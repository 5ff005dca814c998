"""The same encoder and decoder, with the same weights"""

from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours, theirs = keras_cell, torch_cell
assert ours.right.mean() > 0.9 < theirs.right.float().mean()
table, kernel, bias = (
    ours.embed,
    ours.head.kernel,
    ours.head.bias,
)
theirs.embed.weight.data = torch.tensor(table.get_weights()[0])
theirs.head.weight.data = torch.tensor(kernel.numpy().T.copy())
theirs.head.bias.data = torch.tensor(bias.numpy())
for name in "encoder", "decoder":
    arrays = getattr(ours, name).get_weights()
    kernel, recurrent, bias = map(torch.tensor, arrays)
    getattr(theirs, name).load_state_dict(
        {
            "weight_ih_l0": kernel.T,
            "weight_hh_l0": recurrent.T,
            "bias_ih_l0": bias,
            "bias_hh_l0": 0 * bias,
        }
    )
x, given = ours.x[:50], ours.given[:50]
assert (ours.y == ours.x[:, ::-1]).all() and (
    given[:, 0] == 1
).all()
assert (given[:, 1:] == ours.y[:50, :-1]).all()
for name in "y", "given":  # PyTorch's pairs are made alike
    array = getattr(theirs, name)[:, int(name == "given") :]
    made = theirs.x.flip(1)[:, : array.shape[1]]
    assert torch.equal(array, made)
x_, given_ = torch.tensor(x), torch.tensor(given)
expected = ours.model([x, given]).numpy()

embedded = theirs.embed(given_)
with torch.no_grad():
    _, (h, c) = theirs.encoder(theirs.embed(x_))
assert h.shape == (1, 50, 64)  # the batch is not first here
try:
    theirs.decoder(embedded, (h[0], c[0]))
except RuntimeError as error:
    assert "For batched 3-D input, hx and cx" in str(error)
else:
    raise AssertionError("a state of two axes was taken")
print("plain, state of shape (batch, units): refused")


def scores(state):
    with torch.no_grad():
        return theirs.head(
            theirs.decoder(embedded, state)[0]
        ).numpy()


gap = np.abs(scores((c, h)) - expected).max()
assert gap >= 0.5
print(f"c handed on before h: {gap:.2f} (at least 0.5)")
gap = np.abs(scores(None) - expected).max()
assert gap >= 0.5
print(f"no state handed on: {gap:.2f} (at least 0.5)")
with torch.no_grad():
    found = theirs.model(x_, given_).numpy()
gap = np.abs(found - expected).max()
assert gap <= 1e-3
print(f"scores of each step: {gap:.1e} (at most 0.001)")
truth = float(ours.loss_fn(ours.y[:50], expected))
loss = theirs.loss_fn(
    torch.tensor(found).transpose(1, 2),
    torch.tensor(ours.y[:50].copy()),
)
assert abs(loss.item() - truth) <= 1e-4

# used for real, it has no y: it is fed what it said itself
said = np.ones((50, 1), int)
for _ in range(4):
    best = ours.model([x, said]).numpy()[:, -1].argmax(-1)
    said = np.append(said, best[:, None], axis=1)
token, state, steps = torch.ones(50, 1, dtype=int), (h, c), []
with torch.no_grad():
    for _ in range(4):  # one step at a time, with its state
        step, state = theirs.decoder(theirs.embed(token), state)
        token = theirs.head(step).argmax(dim=-1)
        steps.append(token)
assert (
    torch.cat(steps, 1).numpy() == said[:, 1:]
).mean() > 0.99
print("same after")
