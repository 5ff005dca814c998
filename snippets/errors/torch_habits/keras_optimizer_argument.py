import torch

model = torch.nn.Linear(2, 1)
torch.optim.SGD(model.parameters(), lr=0.1, clipvalue=0.5)
