import torch
from torch.nn import functional as F

scores = torch.zeros(20, 2, 5).log_softmax(2)
targets = torch.ones(2, 3, dtype=torch.long)
F.ctc_loss(scores, targets, torch.tensor([20, 20]), torch.tensor([9, 3]))
