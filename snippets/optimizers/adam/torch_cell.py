"""`torch.optim.Adam(params, lr, betas, eps)`"""
import torch

steep = torch.tensor([1.0, 1e-7])  # one weight hardly matters

moved = []
for eps in (1e-8, 1e-15):  # the default, and next to none
    w = torch.ones(2, requires_grad=True)
    optimizer = torch.optim.Adam(
        [w], lr=0.1, betas=(0.9, 0.999), eps=eps)
    for step in range(3):
        optimizer.zero_grad()
        loss = (steep * w).sum()
        loss.backward()
        optimizer.step()
    moved.append((1 - w).detach().numpy())
    first, second = moved[-1]
    print(f"{eps}: moved by {first:.2f}, {second:.3f}")
