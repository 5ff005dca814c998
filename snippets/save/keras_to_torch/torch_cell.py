"""`permute`, `flatten`, `load_state_dict`"""
import numpy as np
import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.ReLU(),
    nn.BatchNorm2d(4, eps=1e-3),  # as in Keras
    nn.Flatten(), nn.Linear(144, 10), nn.Softmax(dim=1),
)


def from_keras(arrays):
    conv, b, gamma, beta, mean, var, dense, bias = arrays
    dense = dense.reshape(6, 6, 4, 10)  # rows are H, W, C
    dense = dense.permute(3, 2, 0, 1)  # wanted: out, C, H, W
    return {"0.weight": conv.permute(3, 2, 0, 1), "0.bias": b,
            "2.weight": gamma, "2.bias": beta,
            "2.running_mean": mean, "2.running_var": var,
            "4.weight": dense.flatten(1), "4.bias": bias}


# Stand-ins; yours: np.load("from_keras.npz").values()
rng = np.random.default_rng(0)
shapes = [(3, 3, 1, 4), *[(4,)] * 5, (144, 10), (10,)]
arrays = [rng.random(shape, "float32") for shape in shapes]
model.load_state_dict(from_keras(map(torch.tensor, arrays)))
model.eval()
for name, tensor in model.state_dict().items():
    print(name, tuple(tensor.shape))
