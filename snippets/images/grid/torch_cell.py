"""`torchvision.utils.make_grid(x, nrow, padding)`"""
import torch
from sklearn.datasets import load_digits
from torchvision.utils import make_grid

digits = load_digits().images[:6, None] / 16
x = torch.tensor(digits).float()

picture = make_grid(x, nrow=3)  # 3 in a row, 2 pixels between
print("one picture:", tuple(picture.shape))
lit = (picture > 0).float().mean()
print(f"share of lit pixels: {lit:.2f}")
stretched = make_grid(x - 5, nrow=3, normalize=True)
low, high = stretched.aminmax()
print("normalize=True:", low.item(), high.item())
