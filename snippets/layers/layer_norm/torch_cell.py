"""`nn.LayerNorm(normalized_shape, eps)`"""
import torch
from torch import nn

torch.manual_seed(0)
tokens = torch.arange(12).reshape(3, 4)
x = nn.Embedding(12, 16)(tokens).detach() / 35  # as in Keras

layer = nn.LayerNorm(16, eps=1e-3)  # its own is 1e-5
output = layer(x)
print("input:", tuple(x.shape))
print("scale:", tuple(layer.weight.shape))
print(f"spread of the input: {x.std():.2f}")
print(f"spread of the output: {output.std():.2f}")
same = torch.equal(output, layer.eval()(x))
print("same in evaluation:", same)
