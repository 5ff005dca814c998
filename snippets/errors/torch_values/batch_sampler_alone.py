from torch.utils.data import DataLoader

DataLoader([1, 2, 3], batch_sampler=[[0, 1], [2]], batch_size=2)
