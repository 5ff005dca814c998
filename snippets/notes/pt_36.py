"""CrossEntropyLoss has its own softmax: logits and whole numbers"""
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(5, 3), torch.tensor([0, 1, 2, 0, 1])
loss = nn.CrossEntropyLoss()
by_hand = F.nll_loss(F.log_softmax(logits, dim=1), labels)
torch.testing.assert_close(loss(logits, labels), by_hand)

# After a softmax even a perfect answer has a loss of 0.55.
perfect = F.one_hot(labels, 3).float()
assert abs(loss(perfect, labels) - 0.5514) < 1e-4
assert loss(perfect * 100, labels) < 1e-6
for bad in (labels.int(), labels.float()):
    try:
        loss(logits, bad)
    except RuntimeError as error:
        assert "dtype" in str(error) and "Long" in str(error)
    else:
        raise AssertionError("it was accepted")
