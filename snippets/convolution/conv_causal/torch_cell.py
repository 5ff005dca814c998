"""`F.pad(x, (left, 0))`, `nn.Conv1d(1, 4, 3)`"""
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.sin(torch.arange(20.0)).reshape(1, 1, 20)
changed = x.clone()
changed[:, :, 10] += 1  # another value at step 10

conv = nn.Conv1d(1, 4, kernel_size=3, dilation=2)


def causal(x):
    return conv(F.pad(x, (4, 0)))  # dilation * (kernel - 1)


def touched(layer):
    moved = layer(changed) - layer(x)
    return moved.abs().amax((0, 1)).nonzero().flatten().tolist()


print("steps:", causal(x).shape[2])
print("causal, step 10 reaches:", touched(causal))
same = nn.Conv1d(1, 4, kernel_size=3, padding="same",
                 dilation=2)
print("same, step 10 reaches:", touched(same))
