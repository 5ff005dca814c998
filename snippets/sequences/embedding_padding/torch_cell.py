"""`nn.Embedding(..., padding_idx=0)`, `sum(dim=1)`"""
import torch
from torch import nn

torch.manual_seed(0)
tokens = torch.tensor([[5, 7, 0, 0], [3, 8, 9, 4]])  # 0 pads

layer = nn.Embedding(10, 4, padding_idx=0)


def model(tokens):
    mask = tokens != 0  # nobody else carries it
    total = (layer(tokens) * mask[..., None]).sum(dim=1)
    return total / mask.sum(dim=1, keepdim=True)


output = model(tokens)
zero = (layer.weight[0] == 0).all().item()
print("vector of the padding is zero:", zero)
alone = model(tokens[:1, :2])
same = torch.allclose(output[0], alone[0])
print("padding leaves the mean alone:", same)
