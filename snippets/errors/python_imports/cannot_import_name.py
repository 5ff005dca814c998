import torch
from torch.optim import AdaBound

optimizer = AdaBound(torch.nn.Linear(2, 2).parameters())
