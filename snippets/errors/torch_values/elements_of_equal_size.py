from torch.utils.data import DataLoader

next(iter(DataLoader([[1, 2], [3]], batch_size=2)))
