"""F.sigmoid goes from 0 to 1, is 0.5 at 0, and warns of nothing"""
import warnings

import torch
import torch.nn.functional as F

x = torch.tensor([-5.0, 0.0, 5.0])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    p = F.sigmoid(x)
assert p[1] == 0.5 and ((p > 0) & (p < 1)).all()
torch.testing.assert_close(p, 1 / (1 + torch.exp(-x)))
assert torch.equal(p, torch.sigmoid(x))
