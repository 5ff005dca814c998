"""`torch.lerp(x, y, weight)`, `torch.addmm`, `torch.addcmul`"""
import torch

x = torch.tensor([1.0, 2.0])
y = torch.tensor([3.0, 8.0])
between = torch.lerp(x, y, 0.25)
print("a quarter of the way:", between.numpy())

bias = torch.tensor([10.0, 20.0])
kernel = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
affine = torch.addmm(bias, kernel, kernel)
print("sum and product:", *affine.numpy())

update = torch.addcmul(x, y, y, value=0.1)
print("update:", update.numpy().round(2))
batch = torch.stack([kernel, kernel])
many = torch.baddbmm(bias, batch, batch)
print("of a batch:", tuple(many.shape))
