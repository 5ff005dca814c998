from torch import nn, optim

optim.SGD(nn.Linear(2, 1).parameters(), lr=0.1, momentum=-0.9)
