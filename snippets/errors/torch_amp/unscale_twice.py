import torch

scaler = torch.amp.GradScaler("cpu")
weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler.scale(weight.sum()).backward()
scaler.unscale_(optimizer)
scaler.unscale_(optimizer)
