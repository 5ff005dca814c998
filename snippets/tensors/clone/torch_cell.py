"""`x.clone()`, `x.detach()`"""
import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
same = w.detach()  # without gradient, the same memory
before = w.detach().clone()  # without gradient, a copy

y = w.clone()  # a copy that the gradient passes
loss = (y * y).sum()
loss.backward()
grad = w.grad
with torch.no_grad():
    w -= 0.1 * grad
print("gradient:", grad.numpy())
print("w:", w.detach().numpy().round(3))
print("same:", same.numpy().round(3))
print("before:", before.numpy())
