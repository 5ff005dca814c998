"""`LongTensor(data)`, `FloatTensor(data)`, `x.type_as(y)`"""
import torch
from torch.autograd import Variable

labels = torch.LongTensor([2, 0, 1])
x = torch.FloatTensor([0.5, 1.5, 2.5])
of_three = torch.FloatTensor(3)  # three numbers, not set
targets = labels.type_as(x)  # today: labels.to(x.dtype)

# today: torch.tensor([1.0, 1.0, 1.0], requires_grad=True)
w = Variable(torch.ones(3), requires_grad=True)
loss = ((w * x - targets) ** 2).sum()
loss.backward()
grad = w.grad
print("labels:", labels.numpy(), labels.type())
print("of 3: shape", tuple(of_three.shape))
print("targets:", targets.numpy(), targets.type())
print("gradient:", grad.numpy())
