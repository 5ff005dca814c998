"""`v2.RandomHorizontalFlip`, `Dataset`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import Dataset
from torchvision.transforms import v2

torch.manual_seed(0)
x = torch.tensor(load_digits().images[:, None]).float() / 16


class Digits(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return len(x)

    def __getitem__(self, i):
        return self.transform(x[i])  # eval() or not


train_set = Digits(v2.RandomHorizontalFlip())
test_set = Digits(v2.Identity())
model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10)).eval()
for name, data in ("test", test_set), ("train", train_set):
    first = torch.stack([data[i] for i in range(len(data))])
    again = torch.stack([data[i] for i in range(len(data))])
    with torch.no_grad():
        equal = model(first).equal(model(again))
    print(f"{name} twice, equal:", equal)
