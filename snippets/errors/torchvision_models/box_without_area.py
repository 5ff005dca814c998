import torch
from torchvision.models.detection import ssdlite320_mobilenet_v3_large

model = ssdlite320_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=2)
target = {"boxes": torch.tensor([[20.0, 30.0, 20.0, 40.0]]), "labels": torch.tensor([1])}
model([torch.zeros(3, 64, 64)], [target])
