"""`ops.nms(boxes, scores, iou_threshold)`"""
import numpy as np
import torch
from torchvision import ops

rng = np.random.default_rng(0)
corners = rng.uniform(0, 40, (50, 2))  # y, x
sizes = rng.uniform(10, 30, (50, 2))
boxes = np.hstack([corners, corners + sizes])
boxes = torch.tensor(boxes).float()[:, [1, 0, 3, 2]]  # x1 ...
scores = torch.tensor(rng.random(50)).float()
classes = torch.tensor(rng.integers(0, 3, 50))

kept = ops.nms(boxes, scores, iou_threshold=0.5)[:10]
print("kept:", kept.numpy()[:5], "...")

by_class = ops.batched_nms(boxes, scores, classes, 0.5)
of_all = ops.nms(boxes, scores, 0.5)
print("of all:", len(of_all))
print("by class:", len(by_class))
