"""`x.add_(y)`, `x.fill_(value)`"""
import torch

x = torch.ones(3)
other = x
x += 1.0  # x.add_(1.0), in place: other changes too
print("x:", x.numpy(), "other:", other.numpy())

counts = torch.zeros(3)  # any tensor changes
counts.add_(torch.tensor([5.0, 6.0, 7.0]))
print("added:", counts.numpy())
counts.fill_(2.0)  # counts.zero_() for zeros
print("counts:", counts.numpy())

w = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
y = torch.sigmoid(w)
y = y + 1.0  # y += 1.0 spoils what backward needs
loss = y.sum()
loss.backward()
grad = w.grad
print("gradient:", grad.numpy().round(3))
