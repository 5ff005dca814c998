import torch

scaler = torch.amp.GradScaler("cpu")
weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler.scale(weight.detach())
scaler.step(optimizer)
