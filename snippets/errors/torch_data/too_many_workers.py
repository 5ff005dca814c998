from torch.utils.data import DataLoader

DataLoader([1, 2], num_workers=64)
