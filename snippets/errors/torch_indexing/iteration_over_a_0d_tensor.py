import torch

logits = torch.randn(8, 10)
for label in logits.argmax():
    print(label)
