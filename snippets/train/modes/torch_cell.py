"""`model.train()`, `model.eval()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 20)
model = nn.Sequential(
    nn.BatchNorm1d(20, eps=1e-3),  # Keras's epsilon
    nn.Dropout(0.5),
    nn.Linear(20, 1),
)


def repeats():
    return torch.equal(model(x), model(x))


# nothing said: training
print("new model, same twice:", repeats())
model.eval()  # stays so until train()
print("evaluation, same twice:", repeats())
loss = model(x).sum()  # eval() is not no_grad()
print("evaluation, gradients:", loss.requires_grad)
model.train()  # trains nothing, it only sets the mode
print("training, same twice:", repeats())
