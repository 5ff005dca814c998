"""`torch.tensor(frame.to_numpy("float32"))`"""
import pandas as pd
import torch
from sklearn.datasets import load_iris
from torch import nn

iris = load_iris()
frame = pd.DataFrame(iris.data, columns=iris.feature_names)
frame = (frame - frame.mean()) / frame.std()
frame["long petal"] = frame["petal length (cm)"] > 0  # booleans
target = pd.Series(iris.target)
x = torch.tensor(frame.to_numpy("float32"))  # one type for all
y = torch.tensor(target.to_numpy())

model = nn.Linear(5, 3)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
for epoch in range(10):
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()
print(f"loss: {loss.item():.2f}")
logits = model(x).detach()
right = logits.argmax(1) == y
print(f"accuracy: {right.float().mean():.2f}")
