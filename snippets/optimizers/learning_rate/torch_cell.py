"""`torch.optim.SGD(params, lr)`, `optimizer.step`"""
import torch

moved = []
for rate in (0.01, 0.1):
    w = torch.tensor([3.0, 4.0], requires_grad=True)
    start = w.detach().clone()
    optimizer = torch.optim.SGD([w], lr=rate)
    optimizer.zero_grad()
    loss = (w**2).sum()
    loss.backward()
    optimizer.step()
    moved.append((w.detach() - start).norm().item())
    print(f"learning rate {rate}: moved by {moved[-1]:.2f}")

try:
    torch.optim.SGD([w], learning_rate=0.1)
except TypeError as error:
    print(error)
