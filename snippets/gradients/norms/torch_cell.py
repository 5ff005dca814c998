"""`nn.utils.get_total_norm(grads)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

x, y = map(torch.tensor, load_digits(return_X_y=True))
x = x.float() / 16
torch.manual_seed(0)
layers = []
for _ in range(4):
    layers += [nn.Linear(64, 64), nn.Sigmoid()]
model = nn.Sequential(*layers, nn.Linear(64, 10))
for layer in model[::2]:  # as in Keras
    nn.init.xavier_uniform_(layer.weight)
    nn.init.zeros_(layer.bias)
loss_fn = nn.CrossEntropyLoss()

loss = loss_fn(model(x), y)
loss.backward()
grads = [p.grad for p in model.parameters()]
total = nn.utils.get_total_norm(grads)

for name, parameter in model.named_parameters():
    if name.endswith("weight"):
        print(name, f"{parameter.grad.norm():.4f}")
print(f"all: {total:.4f}")
