"""`(found & real).sum()`"""
import torch

y = torch.tensor([[1], [1], [1], [1], [0], [0]])
p = torch.tensor([[0.9], [0.8], [0.3], [0.4], [0.6], [0.1]])

hits = n_found = n_real = 0
for half in [slice(0, 3), slice(3, 6)]:
    found, real = p[half] > 0.5, y[half] == 1
    hits += (found & real).sum()  # counts add up
    n_found += found.sum()
    n_real += real.sum()
precision = hits / n_found
recall = hits / n_real
f1 = 2 * hits / (n_found + n_real)
print(f"precision: {precision:.2f}")
print(f"recall: {recall:.2f}")
print(f"F1: {f1:.2f}")

none = (p * 0 > 0.5).sum()
print(f"nothing found: {none / none:.2f}")
