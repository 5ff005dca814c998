"""`nn.Flatten()`, `torch.flatten(x, start_dim=1)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = load_digits()
images = torch.tensor(digits.images).float() / 16
y = torch.tensor(digits.target)

flat = torch.flatten(images, start_dim=1)
print("flat:", tuple(flat.shape))
everything = torch.flatten(images)  # the batch too
print("without start_dim:", tuple(everything.shape))

model = nn.Sequential(
    nn.Flatten(),  # here start_dim=1 is the default
    nn.Linear(64, 10),  # one score a class
)
loss_fn = nn.CrossEntropyLoss()
scores = model(images)
print("scores:", tuple(scores.shape), "labels:", tuple(y.shape))
loss = loss_fn(scores, y)
print("one number:", loss.shape == ())
