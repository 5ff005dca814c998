import torch

model = torch.jit.script(torch.nn.Linear(2, 2))
