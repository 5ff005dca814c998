import torch

torch.autograd.set_detect_anomaly(True)
x = torch.zeros(2, requires_grad=True)
(x.sqrt() * 0).sum().backward()
