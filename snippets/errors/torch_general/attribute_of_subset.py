import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.zeros(10, 3))
train, test = random_split(dataset, [8, 2])
print(train.tensors)
