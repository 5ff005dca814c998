from torch.utils.data import DataLoader

x = iter(DataLoader([1, 2])).next()
