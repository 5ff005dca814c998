from torch.utils.data import DataLoader

data = range(100)
DataLoader(data, batch_size=len(data) / 4)
