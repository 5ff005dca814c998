"""`torch.save`, `unlink`, `torch.load`, `load_state_dict`"""
from pathlib import Path

import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).reshape(16, 4)
y = x[:, :1] ** 2


def train_on_batch():
    optimizer.zero_grad()
    torch.nn.functional.mse_loss(model(x), y).backward()
    optimizer.step()


model = torch.nn.Linear(4, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for step in range(1, 5):
    train_on_batch()
    state = {"model": model.state_dict(), "step": step,
             "optimizer": optimizer.state_dict()}
    torch.save(state, f"step-{step:03}.pt")  # 009, then 010
    Path(f"step-{step - 2:03}.pt").unlink(missing_ok=True)
files = sorted(str(file) for file in Path().glob("step-*"))
print("kept:", files)

train_on_batch()  # a step too far
saved = torch.load(files[-1])
model.load_state_dict(saved["model"])
optimizer.load_state_dict(saved["optimizer"])
back = torch.equal(model.weight, saved["model"]["weight"])
print("back at step", saved["step"], "with its weights:", back)
