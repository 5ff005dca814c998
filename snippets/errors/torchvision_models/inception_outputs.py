import torch
from torch.nn.functional import cross_entropy
from torchvision.models import googlenet

model = googlenet(weights=None, init_weights=False)
cross_entropy(model(torch.zeros(2, 3, 64, 64)), torch.tensor([0, 1]))
