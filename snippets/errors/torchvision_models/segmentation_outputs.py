import torch
from torch.nn.functional import cross_entropy
from torchvision.models.segmentation import lraspp_mobilenet_v3_large

model = lraspp_mobilenet_v3_large(weights=None, weights_backbone=None, num_classes=2)
labels = torch.zeros(2, 64, 64, dtype=torch.long)
cross_entropy(model(torch.zeros(2, 3, 64, 64)), labels)
