"""`torch.Generator()`, `generator.set_state(state)`"""
import torch

generator = torch.Generator().manual_seed(1)
first = torch.randn(3, generator=generator)
state = generator.get_state()  # a copy
second = torch.randn(3, generator=generator)
torch.manual_seed(99)  # does not touch it
generator.set_state(state)
again = torch.randn(3, generator=generator)
print("repeats:", torch.equal(second, again))
print("differs:", not torch.equal(first, second))
print("state:", len(state), "bytes")

# The one that all draw from, unless told: dropout too
seeds = torch.random.get_rng_state()
one = torch.randn(3)
torch.random.set_rng_state(seeds)
two = torch.randn(3)
print("the global one repeats:", torch.equal(one, two))
