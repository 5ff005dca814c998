import torch

names = ["cat", "dog", "bird"]
names[torch.tensor([0, 2])]
