"""item() reads a loss; .data hides a change from the gradients"""
import torch

guess = torch.ones(2, requires_grad=True)
loss = torch.nn.MSELoss()(guess, torch.zeros(2))
assert type(loss.item()) is float and loss.item() == loss.data == 1
assert not loss.detach().requires_grad


def gradient(inside):
    w = torch.ones(1, requires_grad=True)
    out = w.exp()
    inside(out).mul_(0)
    out.sum().backward()
    return w.grad


assert gradient(lambda out: out.clone()) > 2.718  # right: e
assert gradient(lambda out: out.data) == 0  # wrong, without a word
try:
    gradient(lambda out: out.detach())
except RuntimeError as error:
    assert "modified by an inplace operation" in str(error)
else:
    raise AssertionError("it was accepted")
