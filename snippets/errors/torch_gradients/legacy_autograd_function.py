import torch

class Double(torch.autograd.Function):
    def forward(self, x):
        return 2 * x

Double()(torch.ones(2))
