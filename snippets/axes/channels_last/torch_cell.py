"""`x.to(memory_format=torch.channels_last)`"""
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
images = rng.normal(size=(2, 8, 8, 3)).astype("float32")
images = torch.tensor(images).permute(0, 3, 1, 2).contiguous()
setting = torch.channels_last  # of one tensor, or a model
inputs = images.to(memory_format=setting)
layer = nn.Conv2d(3, 4, 3).to(memory_format=setting)
output = layer(inputs)
strides = inputs.stride()  # its shape stays NCHW
kept = output.is_contiguous(memory_format=setting)
print("setting:", setting)
before = images.stride()
print("images:", tuple(images.shape), "strides", before)
print("inputs:", tuple(inputs.shape), "strides", strides)
print("output:", tuple(output.shape), "channels last:", kept)
