"""`x.masked_fill(mask, value)`, `x.masked_fill_`"""
import torch

x = torch.tensor([[1.0, 2.0, 3.0], [1.0, 2.0, 3.0]])
mask = torch.tensor([[False, False, True], [True, True, True]])
zeroed = x.clone()
zeroed[mask] = 0.0  # in place, as masked_fill_
hidden = x.masked_fill(mask, float("-inf"))
weights = torch.softmax(hidden, dim=-1)
finite = x.masked_fill(mask, torch.finfo(x.dtype).min)
spread = torch.softmax(finite, dim=-1)

print("zeroed:", zeroed.tolist())
print("softmax:", weights.numpy().round(2)[0])
print("all hidden:", weights.numpy()[1])
print("with a finite value:", spread.numpy().round(2)[1])
print("x:", x.numpy()[0])
