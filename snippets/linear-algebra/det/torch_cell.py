"""`torch.linalg.det(x)`, `torch.linalg.slogdet(x)`, `logdet`"""
import math

import torch

x = torch.tensor([[4.0, 9.0], [2.0, 5.0]])
det = torch.linalg.det(x)
sign, log = torch.linalg.slogdet(x)
print(f"det: {det:.2f}")
print(f"sign: {sign:.0f}, logarithm: {log:.2f}")

right = torch.logdet(x)  # of any that is above 0
print(f"logdet: {right:.2f}")

small = 0.1 * torch.eye(100)
none = torch.linalg.det(small)
_, exact = torch.linalg.slogdet(small)
print("det of 0.1 times the unit matrix:", none.item())
print(f"its logarithm: {exact:.1f}")
print("as it should be:", round(100 * math.log(0.1), 1))
