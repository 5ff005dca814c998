"""`use_deterministic_algorithms`, `torch.manual_seed`"""
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.use_deterministic_algorithms(True)
torch.backends.cudnn.benchmark = False  # always one algorithm
try:
    torch.zeros(4).put_(torch.tensor([1, 1]), torch.ones(2))
except RuntimeError as error:
    print(str(error)[:60])

x, y = map(torch.tensor, load_digits(return_X_y=True))
dataset = TensorDataset(x.float() / 16, y)


def train(seed):
    torch.manual_seed(seed)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    batches = DataLoader(dataset, batch_size=32, shuffle=True)
    for xb, yb in [*batches, *batches]:  # two epochs
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(xb), yb).backward()
        optimizer.step()
    return model.weight.detach()


first, again = train(seed=0), train(seed=0)
print("two runs, the same bits:", torch.equal(first, again))
