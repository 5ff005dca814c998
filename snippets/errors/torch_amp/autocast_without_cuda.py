import torch

with torch.autocast("cuda"):
    print(torch.ones(2, 2) @ torch.ones(2, 2))
