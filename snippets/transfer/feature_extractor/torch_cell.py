"""`create_feature_extractor(model, ["relu"])`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torchvision.models import feature_extraction

torch.manual_seed(0)
images = torch.tensor(load_digits().images).float() / 16
x = images[:, None]

model = nn.Sequential()
model.add_module("conv", nn.Conv2d(1, 16, 3))
model.add_module("relu", nn.ReLU())
model.add_module("pool", nn.MaxPool2d(2))
model.add_module("flatten", nn.Flatten())
model.add_module("head", nn.Linear(16 * 3 * 3, 10))

# "conv" would give what comes before the ReLU
extractor = feature_extraction.create_feature_extractor(
    model, ["relu"]
)
extractor.eval()
with torch.inference_mode():
    features = extractor(x)["relu"]
print("features:", tuple(features.shape))
print("smallest:", features.min().item())
