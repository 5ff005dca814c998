from torch.utils.data import DataLoader

DataLoader([1, 2, 3], num_workers=-1)
