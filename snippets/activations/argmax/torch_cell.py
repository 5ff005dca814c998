"""`torch.argmax(x, dim=1)`, `torch.max(x, dim=1)`"""
import torch

scores = torch.tensor([[1.0, 5.0, 2.0], [7.0, 0.0, 3.0]])

values, indices = torch.max(scores, dim=1)  # two tensors
print("values:", values.numpy())
print("indices:", indices.numpy())
after = torch.argmax(scores.softmax(dim=1), dim=1)
print("indices after softmax:", after.numpy())

everywhere = torch.argmax(scores)  # in the flat tensor
print("argmax, no dim:", everywhere.numpy())
print("max, no dim:", torch.max(scores).numpy())
