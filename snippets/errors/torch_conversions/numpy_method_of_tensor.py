import torch

labels = torch.zeros(4).astype("float32")
