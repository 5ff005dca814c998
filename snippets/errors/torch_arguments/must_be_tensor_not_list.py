import torch.nn.functional as F

F.relu([1.0, -2.0])
