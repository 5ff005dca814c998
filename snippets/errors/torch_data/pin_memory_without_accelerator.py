from torch.utils.data import DataLoader

for x in DataLoader([1, 2], pin_memory=True):
    pass
