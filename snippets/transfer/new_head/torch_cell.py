"""`model.fc = nn.Linear(model.fc.in_features, n)`"""
import numpy as np
import torch
from sklearn.datasets import load_sample_images
from torch import nn
from torchvision.models import resnet50

torch.manual_seed(0)
photos = load_sample_images().images  # china.jpg, flower.jpg
x = np.stack(photos)[:, ::8, ::8].astype("float32") / 255
x = torch.tensor(x).permute(0, 3, 1, 2)

# weights="DEFAULT" would download the learned ones
model = resnet50(weights=None)
model.requires_grad_(False)
# after the freeze, or the new layer is frozen too
model.fc = nn.Linear(model.fc.in_features, 5)

model.eval()
with torch.no_grad():
    scores = model(x)
named = model.named_parameters()
print("features:", model.fc.in_features)
print("scores:", tuple(scores.shape))
print("to train:", [n for n, p in named if p.requires_grad])
