"""`warnings.filterwarnings(action, message)`"""
import warnings

import torch
from torch.nn import functional as F


def run():  # (3,) against (3, 1): it warns of that
    return F.mse_loss(torch.zeros(3), torch.zeros(3, 1))


with warnings.catch_warnings(record=True) as heard:
    warnings.simplefilter("always")
    run()
    before = len(heard)
    # a message is ignored by how it begins
    warnings.filterwarnings("ignore", "Using a target size")
    run()
    after = len(heard) - before
print("warned:", before > 0)
print("and with the filter:", after > 0)
