"""`nn.Conv2d(in_channels, out_channels, kernel_size)`"""
import torch
from torch import nn

x = torch.randn(2, 3, 8, 8)
today = nn.Conv2d(3, 4, kernel_size=3)
model = nn.Sequential(today, nn.Flatten())
y = model(x)
print("strides:", today.stride)
print("shape:", tuple(y.shape))

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print("lr:", optimizer.param_groups[0]["lr"])  # named so here
try:
    torch.optim.SGD(model.parameters(), lr=0.1, decay=0.5)
except TypeError as error:
    print("decay:", type(error).__name__)
decay = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: 1 / (1 + 0.5 * step))
optimizer.step()
decay.step()
rate = optimizer.param_groups[0]["lr"]
print(f"lr, after a step: {rate:.3f}")
