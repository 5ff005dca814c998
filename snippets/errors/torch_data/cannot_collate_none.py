from torch.utils.data import DataLoader, Dataset

class Pictures(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        print("read", i)

next(iter(DataLoader(Pictures())))
