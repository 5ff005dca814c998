import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(10), batch_size=4)
x = next(loader)
