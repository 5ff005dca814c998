"""`torch.eye(n)`, `torch.diag`, `diag_embed`, `diagonal`"""
import torch

x = torch.tensor([1.0, 2.0, 3.0])
one = torch.eye(3)
matrix = torch.diag(x)  # from a vector: a matrix
back = torch.diag(matrix)  # from a matrix: its diagonal
cleared = (matrix + 5.0).fill_diagonal_(0.0)
batch = torch.stack([x, 10.0 * x])
matrices = torch.diag_embed(batch)  # one matrix a row
parts = torch.diagonal(matrices, dim1=-2, dim2=-1)
traces = parts.sum(-1)

print("matrix:", matrix.tolist())
print("its diagonal:", back.numpy())
print("cleared:", cleared.tolist())
print("matrices:", list(matrices.shape))
print("their diagonals:", list(parts.shape))
print("traces:", traces.numpy(), "eye:", one.numpy()[0])
