"""`nn.BatchNorm1d(num_features, eps, momentum)`"""
import torch
from sklearn.datasets import load_wine
from torch import nn

x = torch.tensor(load_wine().data).float()

layer = nn.BatchNorm1d(13, eps=1e-3, momentum=0.01)
for step in range(10):
    output = layer(x)
centred = output.mean(dim=0).abs().max() < 1e-3
print("output centred, feature by feature:", bool(centred))

# momentum=0.01 is the share taken in, 1 - 0.99
print(f"first feature, mean: {x[:, 0].mean():.1f}")
running = layer.running_mean[0]
print(f"running mean after 10 batches: {running:.2f}")
print("parameters:", len(list(layer.parameters())))
print("buffers:", *[name for name, _ in layer.named_buffers()])
