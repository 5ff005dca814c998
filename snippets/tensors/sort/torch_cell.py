"""`torch.sort(x)`, `torch.argsort(x)`, `torch.topk(x, k)`"""
import torch

x = torch.tensor([30.0, 10.0, 20.0])
ordered, places = torch.sort(x, descending=True)  # a pair
order = torch.argsort(x)
top = torch.topk(x, k=2)
print("sorted:", ordered.numpy())
print("argsort:", order.numpy(), order.dtype)
print("top 2:", top.values.numpy(), top.indices.numpy())
