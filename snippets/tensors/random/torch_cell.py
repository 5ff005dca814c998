"""`manual_seed`, `torch.normal`, `randn`, `rand`, `randint`"""
import torch


def draw(seed):
    torch.manual_seed(seed)
    normal = torch.normal(5.0, 2.0, (10_000,))
    uniform = torch.rand(10_000) * 2.0 - 1.0
    dice = torch.randint(1, 7, (10_000,))
    return normal, uniform, dice


normal, uniform, dice = draw(seed=0)
again = draw(seed=0)[0]
print("repeats:", torch.equal(normal, again))
print(f"mean: {normal.mean():.1f}")
print(f"uniform from {uniform.min():.1f}")
print("dice:", dice.numpy().min(), dice.numpy().max())

torch.manual_seed(0)
scaled = torch.randn(10_000) * 2.0 + 5.0
print("randn, scaled:", torch.allclose(scaled, normal))
