"""`nested.nested_tensor`, `offsets`, `to_padded_tensor`"""
import torch
from torch import nested, nn

torch.manual_seed(0)
rows = [[1, 2, 3], [4], [5, 2]]
x = nested.nested_tensor(
    list(map(torch.tensor, rows)), layout=torch.jagged)
print("shape:", tuple(map(str, x.shape)))
print("lengths:", x.offsets().diff().numpy())
print("values:", x.values().numpy())
print("padded:", nested.to_padded_tensor(x, 0).tolist())

floats = x.float()
mean = floats.mean(dim=1)  # of what is there
print("means:", mean.numpy())
padded = nested.to_padded_tensor(floats, 0.0).mean(dim=1)
print("means of the padded:", padded.numpy().round(2))

embedding = nn.Embedding(6, 4)
vectors = embedding(x)
print("embedded:", tuple(map(str, vectors.shape)))
sums = vectors.sum(dim=1)
print("one vector a row:", tuple(sums.shape))
