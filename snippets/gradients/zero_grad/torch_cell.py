"""`optimizer.zero_grad()`, `loss.backward()`"""
import torch

w = torch.tensor(1.0, requires_grad=True)
x = torch.tensor(2.0)
optimizer = torch.optim.SGD([w], lr=0.1)
added, fresh = [], []

for step in range(3):
    loss = w * x
    loss.backward()  # adds to what w.grad holds
    added.append(w.grad.item())
print("never cleared:", added)

for step in range(3):
    optimizer.zero_grad()
    loss = w * x
    loss.backward()
    fresh.append(w.grad.item())
print("cleared each time:", fresh)
