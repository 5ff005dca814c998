"""`nn.CTCLoss(blank=0)`, `log_softmax`, `permute`"""
import numpy as np
import torch
from torch import nn

# 8 frames for each of two words; 11 classes: blank, 0 to 9
random = np.random.default_rng(0).normal(size=(2, 8, 11))
logits = torch.tensor(random, dtype=torch.float32)
words = ["2026", "77"]
y = torch.tensor([1 + int(d) for word in words for d in word])
lengths = torch.tensor([len(word) for word in words])
frames = torch.tensor([8, 8])

loss_fn = nn.CTCLoss(blank=0, reduction="sum")
log_probs = logits.log_softmax(dim=-1)
log_probs = log_probs.permute(1, 0, 2)  # (time, batch, classes)
loss = loss_fn(log_probs, y, frames, lengths).item() / 2
print("labels:", y.tolist(), "lengths:", lengths.tolist())
print(f"loss: {loss:.2f}")

each_fn = nn.CTCLoss(reduction="none")
each = each_fn(log_probs, y, frames, lengths)
print("each word:", [f"{value:.2f}" for value in each.tolist()])
