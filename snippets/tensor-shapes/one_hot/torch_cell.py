"""`F.one_hot(y, num_classes)`, `torch.long`"""
import torch
import torch.nn.functional as F

y = torch.tensor([0, 1], dtype=torch.int32)
try:
    F.one_hot(y, num_classes=3)
except RuntimeError:
    print("int32: refused")
rows = F.one_hot(y.to(torch.long), num_classes=3)
print("one_hot:", rows.tolist(), rows.dtype)
floats = rows.float()  # what a loss needs
print("float:", floats.dtype)

for wrong in (3, -1):
    try:
        F.one_hot(torch.tensor([wrong]), num_classes=3)
    except RuntimeError as error:
        print(f"class {wrong}:", str(error)[:60])
