"""`history["loss"].append(loss.item())`"""
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x, x_val = torch.randn(2, 100, 40)
y, y_val = torch.randn(2, 100, 1)  # pure noise

model = nn.Linear(40, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)

history = {"loss": [], "val_loss": []}
for epoch in range(30):
    model.train()
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    history["loss"].append(loss.item())  # a number, not a graph
    model.eval()
    with torch.inference_mode():
        val_loss = nn.functional.mse_loss(model(x_val), y_val)
    history["val_loss"].append(val_loss.item())

for name, values in history.items():
    plt.plot(values, label=name)
    print(f"{name}: {values[0]:.1f} to {values[-1]:.1f}")
plt.legend()
plt.show()
