"""`DataLoader(num_workers=2, worker_init_fn=seed)`"""
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset
from torch.utils.data import get_worker_info


class Reader(Dataset):
    rng = np.random.default_rng(0)

    def __len__(self):
        return 8

    def __getitem__(self, k):  # a picture and its augmentation
        return k + self.rng.random()


def seed(worker):  # runs in each process, on its own copy
    info = get_worker_info()
    info.dataset.rng = np.random.default_rng(info.seed)


torch.manual_seed(0)
dataset = Reader()
for init in (None, seed):  # None: two copies of one generator
    words = {"num_workers": 2, "worker_init_fn": init}
    batches = DataLoader(dataset, batch_size=2, **words)
    rows = torch.cat(list(batches)).numpy()
    draws = len(set((rows % 1).round(6)))
    print("rows:", rows.astype(int), "different draws:", draws)
