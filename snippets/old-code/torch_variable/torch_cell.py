"""`torch.autograd.Variable`, `x.data`, `x.detach()`"""
import torch
from torch.autograd import Variable

old = Variable(torch.tensor([1.0, 2.0]), requires_grad=True)
x = torch.tensor([1.0, 2.0], requires_grad=True)  # today
print("a Variable is a", type(old).__name__)

(x ** 2).sum().backward()
gradient = x.grad.clone()
print("gradient:", gradient.numpy())

x.grad = None
(x * x.detach()).sum().backward()
stopped = x.grad.clone()
print("with one x held:", stopped.numpy())

for hold in (lambda y: y.data), (lambda y: y.detach()):
    y = old.sigmoid()
    hold(y).zero_()  # y itself, whose gradient needs it
    try:
        print("sigmoid:", torch.autograd.grad(y.sum(), old)[0])
    except RuntimeError as error:
        print("sigmoid:", str(error)[:46])
