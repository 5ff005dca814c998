import torch

w = torch.zeros(2, requires_grad=True)
loss = (w - 1).square().sum()
loss.backward()
w -= 0.1 * w.grad
