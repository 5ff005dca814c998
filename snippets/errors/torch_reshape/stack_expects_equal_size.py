import torch
from torch.utils.data import DataLoader

images = [torch.zeros(3, 224, 224), torch.zeros(3, 224, 300)]
next(iter(DataLoader(images, batch_size=2)))
