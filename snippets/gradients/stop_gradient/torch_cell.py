"""`x.detach()`"""
import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)

whole = torch.sum(x * x)
partly = torch.sum(x * x.detach())
nothing = torch.sum((x * x).detach())
print("values:", whole.item(), partly.item(), nothing.item())

slope = torch.autograd.grad(partly, x)[0]
print("x * x:", torch.autograd.grad(whole, x)[0].numpy())
print("x * constant:", slope.numpy())
print("constant:", nothing.grad_fn)  # nothing.backward() raises

constant = x.detach()
with torch.no_grad():
    x.zero_()
print("constant once x is 0:", constant.numpy())  # same memory
