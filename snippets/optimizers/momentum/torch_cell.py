"""`torch.optim.SGD(params, momentum)`, `optimizer.state`"""
import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)

path = []
for step in range(10):
    if step == 5:
        optimizer.param_groups[0]["lr"] = 0.01
        # Keras's velocity was built with the old rate in it
        optimizer.state[w]["momentum_buffer"] *= 0.1 / 0.01
    optimizer.zero_grad()
    loss = w**2 / 2
    loss.backward()
    optimizer.step()
    path.append(w.item())

print(f"after 5 steps at 0.1: {path[4]:.3f}")
print(f"after 5 more at 0.01: {path[9]:.2f}")
