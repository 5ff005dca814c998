import torch.utils.data.datasets
