"""`nn.Dropout1d(p)`, `nn.Dropout2d(p)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(50, 7, 16)  # batch, steps, features

layer = nn.Dropout1d(0.3)  # wants (batch, features, steps)
output = layer(x.mT).mT
kept = output != 0
print("values:", output.unique().numpy().round(2))
print("one feature:", output[1, :, 0].numpy().round(2))
whole = torch.equal(kept, kept[:, :1].expand(kept.shape))
print("features stay or go whole:", whole)

wrong = layer(x) != 0  # drops steps, without an error
steps = torch.equal(wrong, wrong[..., :1].expand(wrong.shape))
print("left as it is, steps go whole:", steps)
