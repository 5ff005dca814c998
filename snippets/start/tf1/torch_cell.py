"""`optimizer.zero_grad`, `loss.backward`, `optimizer.step`"""
import numpy as np
import torch

x = np.random.default_rng(0).normal(size=(64, 2))
y = x @ [[1.0], [-2.0]] + 0.5

inputs = torch.from_numpy(x)  # numbers from the first line on
targets = torch.from_numpy(y)
weight = torch.zeros((2, 1), dtype=torch.float64)
bias = torch.zeros(1, dtype=torch.float64)
weight.requires_grad_()
bias.requires_grad_()
optimizer = torch.optim.SGD([weight, bias], lr=0.1)
for _ in range(50):
    loss = ((inputs @ weight + bias - targets) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
weight, bias = weight.detach().numpy(), bias.detach().numpy()
print("weight:", weight.ravel().round(2))
print("bias:", bias.round(2))
