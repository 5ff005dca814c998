"""`init.xavier_uniform_`, `kaiming_normal_`, `orthogonal_`"""
import torch
from torch.nn import init

torch.manual_seed(0)
shape = (200, 500)  # outputs, inputs


def show(name, weight):
    spread = weight.std()
    largest = weight.abs().max()
    print(f"{name}: spread {spread:.3f}, largest {largest:.2f}")


glorot = init.xavier_uniform_(torch.empty(shape))
show("glorot", glorot)
he = init.kaiming_normal_(torch.empty(shape))
show("he", he)
orthogonal = init.orthogonal_(torch.empty(shape))
show("orthogonal", orthogonal)

std = (2 / 500) ** 0.5 / 0.8796  # cutting narrows it
other = torch.empty(shape)
init.trunc_normal_(other, std=std, a=-2 * std, b=2 * std)
show("he as in Keras", other)
