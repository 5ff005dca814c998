"""`torch.where(condition, a, b)`, `torch.nonzero(condition)`"""
import torch

x = torch.tensor([[-4.0, 0.0, 9.0], [1.0, -1.0, 4.0]])
x.requires_grad_()
roots = torch.where(x > 0, torch.sqrt(x), 0.0)
(gradient,) = torch.autograd.grad(roots.sum(), x)  # nan
safe = torch.where(x > 0, x, 1.0)  # before the root
mended = torch.where(x > 0, torch.sqrt(safe), 0.0)
(mended_gradient,) = torch.autograd.grad(mended.sum(), x)
places = torch.nonzero(x > 0)  # one row a place
rows, columns = torch.where(x > 0)  # one vector an axis

print("roots:", roots.tolist())
print("gradient:", gradient[0].numpy())
print("mended:", mended_gradient[0].numpy().round(2))
print("places:", places.tolist())
print("rows:", rows.numpy(), "columns:", columns.numpy())
