"""BCELoss wants probabilities and float labels of the same shape"""
import torch
from torch import nn

p, y = torch.tensor([0.9, 0.2]), torch.tensor([1.0, 0.0])
loss, stable = nn.BCELoss(), nn.BCEWithLogitsLoss()
torch.testing.assert_close(loss(p, y), -(p[:1] * 0.8).log().sum() / 2)
torch.testing.assert_close(stable(torch.logit(p), y), loss(p, y))


def message(p, y):
    try:
        loss(p, y)
    except (RuntimeError, ValueError) as error:
        return str(error)
    raise AssertionError("it was accepted")


assert "between 0 and 1" in message(torch.tensor([1.5, -2.0]), y)
assert "expected Float" in message(p, y.long())
assert "different to the input size" in message(p, y[:, None])
wrong = torch.tensor([200.0])  # sure, and wrong
assert loss(wrong.sigmoid(), torch.zeros(1)) == 100  # cut off
assert stable(wrong, torch.zeros(1)) == 200
