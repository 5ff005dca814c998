"""`SummaryWriter(log_dir)`, `add_scalar(tag, value, step)`"""
import torch._dynamo  # or TensorFlow, if installed, aborts it
from tensorboard.backend.event_processing import (
    event_accumulator)
from torch import nn
from torch.utils.tensorboard import SummaryWriter

x = torch.linspace(-1, 1, 64)[:, None]
model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
with (SummaryWriter("logs/train") as train,
      SummaryWriter("logs/validation") as validation):
    for epoch in range(3):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), 3 * x)
        loss.backward()
        optimizer.step()
        train.add_scalar("epoch_loss", loss, epoch)
        train.add_histogram("weight", model.weight, epoch)
        loss = nn.functional.mse_loss(model(x / 2), 3 * x / 2)
        validation.add_scalar("epoch_loss", loss, epoch)

for part in "train", "validation":  # tensorboard --logdir logs
    log = event_accumulator.EventAccumulator(f"logs/{part}")
    for event in log.Reload().Scalars("epoch_loss"):
        print(f"{part}, step {event.step}: {event.value:.2f}")
