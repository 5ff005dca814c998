"""`state_dict`, `load_state_dict`"""
import torch
from torch.optim import lr_scheduler

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).reshape(16, 4)
y = x[:, :1] ** 2


def build():
    model = torch.nn.Linear(4, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    schedule = lr_scheduler.StepLR(optimizer, step_size=8)
    return model, optimizer, schedule


def train(model, optimizer, schedule, stop):
    for epoch in range(schedule.last_epoch, stop):
        optimizer.zero_grad()
        torch.nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()
        schedule.step()


run = build()
train(*run, stop=10)
torch.save([part.state_dict() for part in run], "last.pt")
train(*run, stop=20)  # the unbroken run

resumed = build()
for part, state in zip(resumed, torch.load("last.pt")):
    part.load_state_dict(state)
train(*resumed, stop=20)
print("ends alike:", run[0].weight.allclose(resumed[0].weight))
