import torch

scaler = torch.amp.GradScaler("cpu")
weight = torch.ones(1, requires_grad=True, dtype=torch.float16)
optimizer = torch.optim.SGD([weight], lr=0.1)
scaler.scale(weight.sum()).backward()
scaler.step(optimizer)
