"""`torch.autograd.detect_anomaly()`"""
import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)


def length(x):  # at 0 its slope is inf times 0
    return (x**2).sum().sqrt()


def run(f):
    loss = f(x).sum()
    grad, = torch.autograd.grad(loss, x)
    return loss.detach(), grad


loss, grad = run(length)
print("loss:", loss.numpy(), "gradient:", grad.numpy())

found = []
with torch.autograd.detect_anomaly():  # slow: to look only
    for f in length, torch.log:
        try:
            loss, _ = run(f)
            if not loss.isfinite():  # look at this yourself
                found.append(False)
        except RuntimeError as error:
            found.append("PowBackward" in str(error))
print("found in the backward pass:", found)
