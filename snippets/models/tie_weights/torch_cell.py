"""`head.weight = embedding.weight`"""
import torch
from torch import nn

torch.manual_seed(0)
tokens = torch.tensor([[1, 5, 2], [7, 0, 3]])

embedding = nn.Embedding(50, 16)
head = nn.Linear(16, 50, bias=False)
head.weight = embedding.weight  # one Parameter, two names
model = nn.Sequential(
    embedding, nn.Linear(16, 16), nn.Tanh(), head)

scores = model(tokens)
count = sum(p.numel() for p in model.parameters())
print("scores:", tuple(scores.shape))
print("weights:", count, "=", 50 * 16, "+", 16 * 16 + 16)
print("arrays:", len(model.state_dict()))  # the table twice
