"""`torchvision.ops.roi_align(x, boxes, size)`"""
import torch
from sklearn.datasets import load_sample_image
from torchvision.ops import roi_align

x = load_sample_image("china.jpg")[None, 100:200, 150:300] / 255
x = torch.tensor(x).float().movedim(-1, 1)
box = torch.tensor([[14.9, 19.8, 74.5, 59.4]])  # x, y, x, y

plain = roi_align(x, [box], 7)  # means over 7 x 7 fields
step = (box[:, 2:] - box[:, :2]) / 6  # between the pixels
start = box[:, :2] - step / 2 + 0.5
fields = torch.cat([start, start + 7 * step], dim=1)
crops = roi_align(
    x, [fields], 7, sampling_ratio=1, aligned=True
)
print("crops:", tuple(crops.shape))
print("centre:", crops[0, :, 3, 3].numpy().round(2))
