"""a classifier gives a row of scores per sample, labels one number"""
import torch
from torch import nn

torch.manual_seed(0)
images, labels = torch.randn(5, 3, 8, 8), torch.tensor([0, 1, 2, 3, 0])
model = nn.Sequential(
    nn.Conv2d(3, 6, 3), nn.Flatten(), nn.Linear(6 * 6 * 6, 4)
)
scores, loss = model(images), nn.CrossEntropyLoss()
assert scores.shape == (5, 4) and loss(scores, labels).shape == ()
bad = {
    "0D or 1D target tensor expected": (scores, labels[:, None]),
    "For 1D input, 1D target must have": (scores.view(-1), labels),
}
for words, (output, target) in bad.items():
    try:
        loss(output, target)
    except (RuntimeError, ValueError) as error:
        assert words in str(error)
    else:
        raise AssertionError("it was accepted")
