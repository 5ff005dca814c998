"""`torch.finfo(dtype)`, `torch.iinfo(dtype)`"""
import torch

dtype = torch.float16
scores = torch.tensor([[1.0, 2.0], [3.0, 4.0]], dtype=dtype)
mask = torch.tensor([[True, False], [False, False]])
lowest = torch.finfo(scores.dtype).min  # -1e9: refused
hidden = scores.masked_fill(~mask, lowest)
weights = torch.softmax(hidden, -1)
step = torch.finfo(torch.float32).eps
tiny = torch.finfo(torch.float32).tiny  # smallest normal one
print("lowest:", lowest)
print("largest int32:", torch.iinfo(torch.int32).max)
print("weights:", weights.tolist())
print(f"step at 1: {step:.3g}, tiny: {tiny:.3g}")
