"""`torch.optim.Adagrad(params, initial_accumulator_value)`"""
import torch

steep = torch.tensor([1.0, 0.1])

w = torch.ones(2, requires_grad=True)
optimizer = torch.optim.Adagrad(  # its default is 0
    [w], lr=0.1, initial_accumulator_value=0.1)
for step in range(5):
    optimizer.zero_grad()
    loss = (steep * w).sum()
    loss.backward()
    optimizer.step()

moved = (1 - w).detach().numpy()
print(f"moved by {moved[0]:.2f} and {moved[1]:.2f}")
