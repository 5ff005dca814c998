"""`torch.optim.NAdam(params, lr, momentum_decay)`"""
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.NAdam(
    [w], lr=0.1, momentum_decay=1.0)  # 0.004 by default

path = []
for step in range(20):
    optimizer.zero_grad()
    loss = w**2
    loss.backward()
    optimizer.step()
    path.append(w.item())

print(f"after 5 steps: {path[4]:.2f}")
print(f"after 20 steps: {path[-1]:.2f}")
