"""`F.log_softmax(x, dim)`, `torch.logsumexp(x, dim)`"""
import torch
import torch.nn.functional as F

logits = torch.tensor([[1.0, 2.0, 0.0], [0.0, 400.0, 200.0]])
exact = F.log_softmax(logits, dim=-1)
lost = torch.log(torch.softmax(logits, dim=-1))
total = torch.logsumexp(logits, dim=-1)
print("log_softmax:", *exact[0].numpy().round(3))
print("of large logits:", *exact[1].numpy())
print("log of softmax:", *lost[1].numpy())
print("logsumexp:", *total.numpy().round(3))

x = torch.tensor([0.0, 400.0], requires_grad=True)
y = F.log_softmax(x, dim=0)[0]
z = torch.log(torch.softmax(x, dim=0))[0]
(gradient,) = torch.autograd.grad(y, x)
(spoilt,) = torch.autograd.grad(z, x)
print("gradient:", *gradient.numpy())
print("gradient of the log:", *spoilt.numpy())
