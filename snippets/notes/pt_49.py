"""clear, backward, step: without clearing, gradients add up"""
import torch

w = torch.nn.Parameter(torch.tensor(2.0))
optimizer = torch.optim.SGD([w], lr=0.1)
(3 * w).backward()
assert w.grad == 3
(3 * w).backward()
assert w.grad == 6  # not cleared: 3 + 3
optimizer.zero_grad()
assert w.grad is None
(3 * w).backward()
assert w.grad == 3
optimizer.step()
torch.testing.assert_close(w.item(), 2 - 0.1 * 3, rtol=1e-6, atol=0)

before = w.item()
(3 * w).backward()
optimizer.zero_grad()  # cleared too early: step finds nothing
optimizer.step()
assert w.item() == before
