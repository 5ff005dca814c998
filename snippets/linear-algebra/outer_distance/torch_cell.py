"""`torch.outer(x, y)`, `torch.cdist(x, y)`"""
import torch

a = torch.tensor([1.0, 2.0])
b = torch.tensor([3.0, 4.0, 5.0])
outer = torch.outer(a, b)
print("outer:", outer.tolist())

x = torch.tensor([[0.0, 0.0], [3.0, 4.0]], requires_grad=True)
far = torch.cdist(x, x)
(gradient,) = torch.autograd.grad(far.sum(), x)
print("distances:", far.tolist())
print("gradient, first point:", gradient[0].numpy().round(2))

torch.manual_seed(0)
many = torch.randn(40, 3) + 1000  # far from 0, more than 25
by_products = torch.cdist(many, many)
exact = torch.cdist(
    many, many,
    compute_mode="donot_use_mm_for_euclid_dist",
)
off = (by_products - exact).abs().max()
print(f"40 points, wrong by more than 0.3: {off > 0.3}")
