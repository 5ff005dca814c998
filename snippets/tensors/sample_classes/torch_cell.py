"""`torch.multinomial(probs, n, replacement=True)`"""
import torch

torch.manual_seed(0)
p = torch.tensor([0.1, 0.2, 0.7])
logits = p.log()  # Categorical(logits=...) takes them
drawn = torch.multinomial(p, 20_000, replacement=True)
counts = torch.bincount(drawn, minlength=3)
shares = counts / 20_000
# next word of two sentences, at a temperature
scores = torch.tensor([[0.0, 20.0], [20.0, 0.0]])
cooled = scores / 0.5
words = torch.multinomial(torch.softmax(cooled, -1), 1)
print("drawn:", tuple(drawn.shape), drawn.dtype)
print("shares:", *[f"{x:.1f}" for x in shares])
print("words:", words.tolist())
