import torch

torch.tensor({"a": 1, "b": 2})
