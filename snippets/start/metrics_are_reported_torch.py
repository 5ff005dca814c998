"""`loss.backward()`; a metric is only printed"""
import torch
from sklearn.datasets import load_iris
from torch import nn

x, y = load_iris(return_X_y=True)
x, y = torch.tensor(x).float(), torch.tensor(y)
loss_fn = nn.CrossEntropyLoss()


def train(metrics):
    torch.manual_seed(0)
    model = nn.Linear(4, 3)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    history = {"loss": []} | {name: [] for name in metrics}
    for epoch in range(5):
        logits = model(x)
        loss = loss_fn(logits, y)
        history["loss"].append(loss.item())
        if "accuracy" in metrics:  # no backward() from it
            right = logits.argmax(dim=1) == y
            history["accuracy"].append(right.float().mean().item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model, history


model, history = train(metrics=["accuracy"])
alone, without = train(metrics=[])
print("reported:", list(history))
print("without metrics:", list(without))
same = torch.equal(model.weight, alone.weight)
print("same weights:", same)
