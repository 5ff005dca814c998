"""`torch.is_tensor(x)`, `x.is_floating_point()`"""
import numpy as np
import torch
from torch import nn

values = {
    "weight": nn.Parameter(torch.tensor([1.0, 2.0])),
    "token": torch.tensor([1, 2]),
    "score": torch.tensor([0.5], dtype=torch.float64),
    "array": np.array([1.0, 2.0]),
    "name": "a",
}


def short(x):
    if torch.is_tensor(x) and x.is_floating_point():
        return x.to(torch.float16)
    return x


tensors = [n for n, x in values.items() if torch.is_tensor(x)]
kind = torch.Tensor
exact = [n for n, x in values.items() if isinstance(x, kind)]
shorter = {name: short(x) for name, x in values.items()}
print("tensors:", *tensors)
print("of the class:", *exact)
print("score:", shorter["score"].dtype)
print("token:", shorter["token"].dtype)
