"""`nn.LeakyReLU(negative_slope)`, `F.leaky_relu(x)`"""
import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-10.0, -1.0, 0.0, 5.0])

output = nn.LeakyReLU(negative_slope=0.3)(x)  # not 0.01
function = F.leaky_relu(x, negative_slope=0.2)
plain = nn.LeakyReLU()(x)
print("as Keras's layer:", output.numpy().round(2))
print("as tf.nn.leaky_relu:", function.numpy().round(2))
print("left alone:", plain.numpy().round(2))
