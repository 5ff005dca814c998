import torch

boxes = torch.empty(0, 4)
if boxes:
    print("found")
