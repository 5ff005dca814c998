"""`((p > 0.5) == y).float().mean()`, `auc(y, p)`"""
import torch

y = torch.tensor([0, 0, 1, 1])
p = torch.tensor([0.1, 0.6, 0.65, 0.9])

# the share of right answers, at a threshold of 0.5
accuracy = ((p > 0.5) == y).float().mean()
print(f"accuracy: {accuracy:.2f}")


def auc(y, p):
    # is a 1 ranked above a 0? Every pair, exactly
    above = p[y == 1][:, None] - p[y == 0]
    return ((above > 0).float() + (above == 0) / 2).mean()


print(f"AUC: {auc(y, p):.2f}")
small = p / 100
print(f"AUC of p / 100: {auc(y, small):.2f}")
