"""`F.cross_entropy`, `F.binary_cross_entropy_with_logits`"""
import torch
import torch.nn.functional as F

x = torch.tensor([[0.5, 0.1, 3.0], [2.0, 2.5, 0.3]])
y = torch.tensor([2, 0])
loss = F.cross_entropy(x, y, reduction="none")
print("class indices:", loss.numpy().round(2))
one_hot = F.one_hot(y, 3).float()
of_rows = F.cross_entropy(x, one_hot, reduction="none")
print("one-hot:", of_rows.numpy().round(2))

z, labels = torch.tensor([2.0, -1.0]), torch.tensor([1.0, 1.0])
bce = F.binary_cross_entropy_with_logits
binary = bce(z, labels, reduction="none")
print("binary:", binary.numpy().round(2))
three = torch.tensor(3.0)
weighted = bce(z, labels, reduction="none", pos_weight=three)
print("ones count three times:", weighted.numpy().round(2))
