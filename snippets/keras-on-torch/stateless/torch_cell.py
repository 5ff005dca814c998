"""`functional_call(model, parameters, x)`"""
import torch
from torch import nn
from torch.func import functional_call, jacrev

x = torch.arange(4.0)[None]
model = nn.Sequential(nn.Linear(4, 2), nn.Sigmoid())
nn.init.ones_(model[0].weight)
nn.init.zeros_(model[0].bias)

parameters = dict(model.named_parameters())


def forward(parameters):
    return functional_call(model, parameters, x / 10)


jacobian, of_bias = jacrev(forward)(parameters).values()
print("Jacobian of the weight:", tuple(jacobian.shape))
print("largest:", round(jacobian.max().item(), 3))
