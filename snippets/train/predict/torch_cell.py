"""`torch.inference_mode`, `softmax(dim=1)`, `argmax(dim=1)`"""
import torch
from sklearn.datasets import load_iris
from torch import nn

torch.manual_seed(0)
iris = load_iris()
x = torch.tensor(iris.data).float()
y = torch.tensor(iris.target)

model = nn.Sequential(nn.Linear(4, 3))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for epoch in range(40):
    optimizer.zero_grad()
    loss_fn(model(x), y).backward()
    optimizer.step()

model.eval()
with torch.inference_mode():
    probabilities = model(x).softmax(dim=1)  # from logits
    classes = probabilities.argmax(dim=1)
    one = model(x[:1]).softmax(dim=1)
print("probabilities:", tuple(probabilities.shape))
name = iris.target_names[classes[0]]
print("one flower:", tuple(one.shape), name)
print(f"how sure: {one.max():.2f}")
print(f"right: {(classes == y).float().mean():.2f}")
