"""`F.gumbel_softmax(logits, tau, hard)`"""
import torch
import torch.nn.functional as F

torch.manual_seed(0)
p = torch.tensor([[0.2, 0.3, 0.5]] * 5000)
logits = torch.log(p).requires_grad_()
drawn = F.gumbel_softmax(logits, tau=1.0, hard=True)
wanted = drawn[:, 2].sum()
(gradient,) = torch.autograd.grad(wanted, logits)
shares = drawn.mean(dim=0)
print("drawn:", *(f"{share:.1f}" for share in shares.tolist()))
print("more of class 2:", bool(gradient[0, 2] > 0))
