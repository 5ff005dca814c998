import torch

torch.autograd.Variable(torch.zeros(1), volatile=True)
