"""`torch.amp.GradScaler`, `scaler.unscale_(optimizer)`"""
import torch
from torch import nn

x = torch.tensor([[2.0]])


def step(factor, scaled, clip=torch.inf):
    layer = nn.Linear(1, 1, bias=False)
    nn.init.zeros_(layer.weight)
    optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
    scaler = torch.amp.GradScaler("cpu", enabled=scaled)
    with torch.autocast("cpu", dtype=torch.float16):
        output = layer(x).float()
    scaler.scale(factor * output).backward()
    scaler.unscale_(optimizer)  # before clipping
    nn.utils.clip_grad_norm_(layer.parameters(), clip)
    scaler.step(optimizer)  # left out if a gradient is inf
    scaler.update()
    return scaler, layer.weight.item()


for factor in 1e-8, 0.1, 1e4:
    scaler, weight = step(factor, scaled=True)
    print(f"slope {2 * factor:.0e}: weight {weight:.0e},",
          "without", f"{step(factor, scaled=False)[1]:.0e},",
          "scale", int(scaler.get_scale()))
