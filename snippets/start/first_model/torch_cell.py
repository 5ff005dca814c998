"""`nn.Sequential`, `loss.backward()`, `optimizer.step()`"""
import torch
from sklearn.datasets import load_iris
from torch import nn

torch.manual_seed(0)
flowers = load_iris()
x = torch.tensor(flowers.data).float()  # 4 sizes
y = torch.tensor(flowers.target)  # 3 species

model = nn.Sequential(
    nn.Linear(4, 16),
    nn.ReLU(),
    nn.Linear(16, 3),  # no softmax: it is in the loss
)
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
loss_fn = nn.CrossEntropyLoss()

for epoch in range(30):  # the loop is yours
    optimizer.zero_grad()
    loss = loss_fn(model(x), y)
    loss.backward()
    optimizer.step()

with torch.no_grad():
    classes = model.eval()(x).argmax(dim=1)
for i in (0, 50, 100):
    print(flowers.target_names[classes[i]])
right = (classes == y).float().mean()
print("more than 9 of 10 right:", bool(right > 0.9))
