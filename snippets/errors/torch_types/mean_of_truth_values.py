import torch

predicted, labels = torch.tensor([1, 0, 1]), torch.tensor([1, 1, 1])
accuracy = (predicted == labels).mean()
