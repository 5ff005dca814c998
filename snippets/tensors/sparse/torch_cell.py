"""`sparse_coo_tensor(places, values, size)`, `x.to_dense()`"""
import torch

# an edge a line: row, column
places = torch.tensor([[0, 1], [1, 2], [2, 0], [2, 2]])
values = torch.tensor([1.0, 2.0, 3.0, 4.0])
graph = torch.sparse_coo_tensor(
    places.T, values, size=(3, 3), check_invariants=True
).coalesce()
x = torch.tensor([[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]])
product = graph @ x  # or torch.sparse.mm
sums = graph.sum(1).to_dense()
dense = graph.to_dense()
back = dense.to_sparse()
print("indices:", tuple(graph.indices().shape))
print("product:", product.tolist())
print("sums:", sums.numpy())
print("dense:", dense.tolist())
print("kept:", back.values().numpy())
