"""`torch.sparse_coo_tensor(indices, values, size)`"""
import torch
from torch import nn

torch.manual_seed(0)
edges = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
edges += [(j, i) for i, j in edges] + [(i, i) for i in range(6)]
edges = torch.tensor(edges)  # both ways, and to itself
degree = torch.bincount(edges[:, 0])
share = 1 / (degree[edges[:, 0]] * degree[edges[:, 1]]).sqrt()
a = torch.sparse_coo_tensor(
    edges.T, share, (6, 6), check_invariants=True)


class Graph(nn.Module):  # a mean of neighbours
    def forward(self, x):
        return torch.sparse.mm(a, x)


model = nn.Sequential(Graph(), nn.Linear(6, 8), nn.ReLU(),
                      Graph(), nn.Linear(8, 2))
x, y = torch.eye(6), torch.tensor([0, 0, 0, 1, 1, 1])
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for _ in range(25):
    optimizer.zero_grad()
    nn.functional.cross_entropy(model(x), y).backward()
    optimizer.step()
print(model(x).argmax(dim=1).numpy())
