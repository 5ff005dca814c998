"""`CrossEntropyLoss`, `BCEWithLogitsLoss`, `y.float()`"""
import torch
from torch import nn

x = torch.tensor([[0.5, 0.1, 3.0], [2.5, 0.3, 0.2]])
y = torch.tensor([2, 0])
classes = nn.CrossEntropyLoss()
print(f"class indices, int64: {classes(x, y):.3f}")
for dtype in [torch.int32, torch.float32]:
    try:
        classes(x, y.to(dtype))
    except RuntimeError as error:
        print(error)

logits = torch.tensor([3.0, -2.0])
binary = nn.BCEWithLogitsLoss()
y = torch.tensor([1, 0])
for labels in [y.float(), y.double()]:  # the loss has its type
    loss = binary(logits, labels)
    print(f"0 and 1, {labels.dtype}: {loss:.3f}, {loss.dtype}")
try:
    binary(logits, y)
except RuntimeError as error:
    print(error)
