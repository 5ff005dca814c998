"""`nn.Conv2d(3, dim, patch, patch)`, `flatten(2)`"""
import torch
from sklearn.datasets import load_sample_image
from torch import nn

torch.manual_seed(0)
photo = load_sample_image("china.jpg")[:224, :224] / 255
x = torch.tensor(photo[None]).float().permute(0, 3, 1, 2)


class Patches(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(3, 64, 16, stride=16)

    def forward(self, x):
        return self.conv(x).flatten(2).transpose(1, 2)


model = Patches()
tokens = model(x)
print("patches:", tuple(model.conv(x).shape))
print("tokens:", tuple(tokens.shape))
place = nn.Embedding(196, 64)(torch.arange(196))
first = torch.zeros(1, 1, 64)  # an nn.Parameter in a model
whole = torch.cat([first, tokens + place], dim=1)
print("with the class token:", tuple(whole.shape))
