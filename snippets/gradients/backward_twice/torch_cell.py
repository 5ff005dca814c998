"""`loss.backward(retain_graph=True)`"""
import torch

x = torch.linspace(-1, 1, 12).reshape(6, 2)
w = torch.tensor([[0.5], [-0.8]], requires_grad=True)


def losses():
    hidden = torch.tanh(x @ w)  # both losses come from it
    return ((hidden - 1) ** 2).mean(), hidden.abs().mean()


near, small = losses()
near.backward(retain_graph=True)  # or the pass is freed
first = w.grad.clone().numpy()
w.grad = None  # or the second is added to the first
small.backward()  # frees it
second = w.grad.clone().numpy()

w.grad = None
near, small = losses()
loss = near + small  # one call for both: nothing to keep
loss.backward()
both = w.grad.numpy()
print("of the first:", first.ravel().round(3))
print("of the second:", second.ravel().round(3))
print("of the sum:", both.ravel().round(3))
