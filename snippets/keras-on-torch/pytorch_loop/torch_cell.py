"""`optim.SGD(model.parameters())`, `loss.backward`"""
import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch
from keras import layers
from torch import nn, optim

torch.manual_seed(0)
x = torch.randn(64, 4)
y = x.sum(dim=1, keepdim=True)
model = keras.Sequential([  # without Input: no weights yet
    keras.Input((4,)),
    layers.Dense(8, "tanh"),
    layers.Dense(1)])


def train(model, x, y, epochs=20):
    optimizer = optim.SGD(model.parameters(), lr=0.1)
    for _ in range(epochs):
        for xb, yb in zip(x.split(16), y.split(16)):
            optimizer.zero_grad()
            loss = nn.functional.mse_loss(model(xb), yb)
            loss.backward()
            optimizer.step()


train(model, x, y)
loss = nn.functional.mse_loss(model(x), y)
print("learnt:", loss.item() < 0.1)
