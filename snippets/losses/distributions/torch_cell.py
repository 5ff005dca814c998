"""`torch.distributions.Normal(mean, std)`, `kl_divergence`"""
import torch
from torch.distributions import Categorical, Normal
from torch.distributions import kl_divergence

torch.manual_seed(0)
mean, std = torch.tensor([0.0, 1.0]), torch.tensor([1.0, 0.5])
x = torch.tensor([0.5, 0.5])

made = Normal(mean, std)  # a spread, not a variance
density = made.log_prob(x)
print("log_prob:", density.numpy().round(3))
apart = kl_divergence(made, Normal(0.0, 1.0))
print("KL to (0, 1):", apart.numpy().round(3))
logits = torch.tensor([1.0, 2.0, 3.0])
chosen = Categorical(logits=logits).log_prob(torch.tensor(2))
print(f"log_prob of class 2: {chosen:.3f}")
std.requires_grad_()
print("rsample:", Normal(mean, std).rsample().requires_grad)
print("sample:", Normal(mean, std).sample().requires_grad)
