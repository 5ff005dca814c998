"""`x.new_zeros(shape)`, `x.new_tensor(y)`, `x.new_empty(n)`"""
import torch
from torch import nn

torch.manual_seed(0)
tokens = torch.tensor([[5, 6], [7, 8]])
start = tokens.new_zeros((2, 1))  # of its type and device
end = tokens.new_tensor([[9], [9]])
padded = torch.cat([start, tokens, end], dim=1)
room = tokens.new_empty((2, 3))  # numbers not set

embedding = nn.Embedding(10, 4)
vectors = embedding(padded)
print("padded:", padded.tolist(), padded.dtype)
print("vectors:", tuple(vectors.shape))
print("room:", tuple(room.shape), room.dtype)
