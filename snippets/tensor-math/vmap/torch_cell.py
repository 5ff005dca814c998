"""`torch.vmap(function, in_dims)`, `torch.func.grad`"""
import torch

x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])
y = torch.tensor([1.0, 2.0, 3.0])
w = torch.tensor([0.5, 0.5])


def loss_of(w, one_x, one_y):
    return (torch.dot(one_x, w) - one_y) ** 2


gradient_of = torch.func.grad(loss_of)  # by its first argument
in_dims = (None, 0, 0)  # one w for all, a line of x and y each
each = torch.vmap(gradient_of, in_dims)(w, x, y)
print("gradient of each:", each.tolist())

losses_of = torch.vmap(loss_of, in_dims)
again = torch.func.jacrev(losses_of)(w, x, y)
print("or a jacobian:", again.tolist())
