from torch.utils.data import DataLoader, Dataset

class Pictures(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return {"cat.png": 0}[i]

next(iter(DataLoader(Pictures(), num_workers=1)))
