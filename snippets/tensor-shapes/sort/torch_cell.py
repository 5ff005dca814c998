"""`torch.sort(x)`, `torch.argsort(x)`, `torch.topk(x, k)`"""
import torch

x = torch.tensor([30.0, 10.0, 20.0])
upwards, _ = torch.sort(x)  # a pair
ordered, places = torch.sort(x, descending=True)
order = torch.argsort(x)
top = torch.topk(x, k=2)
print("upwards:", upwards.numpy())
print("sorted:", ordered.numpy(), "from", places.numpy())
print("argsort:", order.numpy(), order.dtype)
print("top 2:", top.values.numpy(), top.indices.numpy())
