"""`torch.randperm(n)`, `x[order]`"""
import torch

torch.manual_seed(0)
x = torch.arange(10).reshape(5, 2)
y = torch.arange(5) * 10  # x[i, 0] is y[i] / 5
order = torch.randperm(len(x))
mixed = x[order]
labels = y[order]
back = mixed[torch.argsort(order)]
columns = x[:, torch.randperm(2)]

print("each row once:", sorted(order.tolist()))
pairs = (mixed[:, 0] * 5).tolist()
print("pairs kept:", pairs == labels.tolist())
print("back:", back[:, 0].numpy())
print("a row:", sorted(columns[0].tolist()))
