from torch.utils.data import DataLoader, Dataset

class Pictures(Dataset):
    def __len__(self):
        return 2

    def getitem(self, i):
        return i

next(iter(DataLoader(Pictures())))
