"""`F.softmax(logits, dim=1)`, `nn.Softmax(dim=1)`"""
import torch
import torch.nn.functional as F
from torch import nn

logits = torch.tensor([[1.0, 2.0, 3.0], [4.0, 1.0, 1.0]])

output = F.softmax(logits, dim=1)  # always name the axis
print(output.numpy().round(2))
print("sums:", output.sum(dim=1).numpy().round(2))
print("classes:", output.argmax(dim=1).numpy())
same = torch.equal(nn.Softmax(dim=1)(logits), output)
print("nn.Softmax(dim=1), then called, same:", same)
try:
    nn.Softmax(logits)  # a class: the brackets hold the axis
except TypeError as error:
    print(str(error)[:60])

alone = F.softmax(nn.Linear(3, 1)(logits), dim=1)
print("one output, softmax:", alone.tolist())
