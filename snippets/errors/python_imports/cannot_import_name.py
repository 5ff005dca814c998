from torch.optim import AdaBound
