import torch


class Twice(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2

    @staticmethod
    def backward(ctx, gradient):
        return gradient[:2]


Twice.apply(torch.ones(3, requires_grad=True)).sum().backward()
