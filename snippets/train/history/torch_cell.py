"""`history["loss"].append(loss.item())`"""
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x, x_val = torch.randn(2, 100, 40)
y, y_val = torch.randn(2, 100, 1)  # pure noise

model = nn.Linear(40, 1)
loss_fn = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)

history = {"loss": [], "val_loss": []}
for epoch in range(30):
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
    history["loss"].append(loss.item())  # a number, not a graph
    with torch.inference_mode():
        val_loss = loss_fn(model(x_val), y_val)
    history["val_loss"].append(val_loss.item())

plt.figure(figsize=(5, 3))
for name, values in history.items():
    plt.plot(values, label=name)
    print(f"{name}: {values[0]:.1f} to {values[-1]:.1f}")
plt.legend()
plt.show()
