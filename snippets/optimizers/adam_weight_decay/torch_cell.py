"""`torch.optim.AdamW(params, lr, weight_decay)`"""
import torch

steep = torch.tensor([1.0, 0.1])

w = torch.tensor([5.0, 5.0], requires_grad=True)
optimizer = torch.optim.AdamW(  # Adam's decay is another thing
    [w], lr=0.1, weight_decay=0.2)
for step in range(20):
    optimizer.zero_grad()
    loss = (steep * w).sum()
    loss.backward()
    optimizer.step()

first, second = w.detach()
print(f"weights: {first:.2f} and {second:.2f}")
