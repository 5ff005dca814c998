"""`torch.manual_seed`, `torch.randn`, `rand`, `randint`"""
import torch


def draw(seed):
    torch.manual_seed(seed)
    normal = torch.randn(10_000) * 2.0 + 5.0
    uniform = torch.rand(10_000)
    dice = torch.randint(1, 7, (10_000,))
    return normal, uniform, dice


normal, uniform, dice = draw(seed=0)
again = draw(seed=0)[0]
print("repeats:", torch.equal(normal, again))
print(f"mean: {normal.mean():.1f}")
print("dice:", dice.numpy().min(), dice.numpy().max())
