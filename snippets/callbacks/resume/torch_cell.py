"""`torch.save(state, path)`, `torch.load(path)`"""
import os

import torch
from torch import nn

x, epochs = torch.linspace(-1, 1, 64)[:, None], []


def run(start=0):
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight), nn.init.zeros_(model.bias)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.5)
    if os.path.exists("backup.pt"):
        start, weights, moments = torch.load("backup.pt")
        model.load_state_dict(weights)
        optimizer.load_state_dict(moments)
    for epoch in range(start, 5):
        epochs.append(epoch)
        if epochs == [0, 1, 2]:
            return None  # power is cut
        optimizer.zero_grad()
        nn.MSELoss()(model(x), 3 * x).backward()
        optimizer.step()
        torch.save((epoch + 1, model.state_dict(),
                    optimizer.state_dict()), "backup.pt")
    return model.weight.item()


weight = run() or run()
print("epochs:", epochs)
print(f"weight: {weight:.3f}")
