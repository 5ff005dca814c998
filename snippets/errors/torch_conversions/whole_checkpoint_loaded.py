import torch

model = torch.nn.Linear(2, 2)
checkpoint = {"state_dict": model.state_dict(), "epoch": 3}
model.load_state_dict(checkpoint)
