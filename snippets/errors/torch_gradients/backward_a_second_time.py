import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w ** 2
for step in range(2):
    loss.backward()
