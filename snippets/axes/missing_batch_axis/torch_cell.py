"""`x[:1]`, `image[None]`, `image.unsqueeze(0)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
x = torch.tensor(load_digits().images).float() / 16

model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(64, 10),
    nn.Softmax(dim=1),
)
image = x[0]
try:
    model(image)
except RuntimeError as error:
    print("one image:", tuple(image.shape))
    print("refused:", str(error)[-57:])

expanded = image.unsqueeze(0)
for batch in (x[:1], image[None], expanded):
    with torch.no_grad():
        y = model(batch)
    print(tuple(batch.shape), "gives", tuple(y.shape))
