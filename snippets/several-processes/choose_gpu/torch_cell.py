"""`"CUDA_VISIBLE_DEVICES"`, `torch.cuda.device_count()`"""
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "0")  # the first
import torch

visible = torch.cuda.device_count()
print("at most one GPU is seen:", visible <= 1)

device = "cuda:0" if visible else "cpu"  # 0: the first seen
x = torch.ones(3, device=device)
print("computed on:", x.device)
