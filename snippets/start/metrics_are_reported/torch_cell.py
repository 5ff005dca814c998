"""`nn.CrossEntropyLoss()`, `loss.backward()`"""
import torch
from sklearn.datasets import load_iris
from torch import nn

x, y = map(torch.tensor, load_iris(return_X_y=True))
loss_fn = nn.CrossEntropyLoss()


def train(metrics):
    torch.manual_seed(0)
    model = nn.Linear(4, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    history = {name: [] for name in ["loss", *metrics]}
    for epoch in range(5):
        logits = model(x.float())
        loss = loss_fn(logits, y)
        history["loss"].append(loss.item())
        if "accuracy" in metrics:  # no backward() from it
            right = (logits.argmax(dim=1) == y).float()
            history["accuracy"].append(right.mean().item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model, history


model, history = train(metrics=["accuracy"])
alone, without = train(metrics=[])
print("reported:", list(history))
print("same weights:", model.weight.equal(alone.weight))
