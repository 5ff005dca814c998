from torch.utils.data import random_split

data = range(1797)
random_split(data, [int(0.8 * 1797), int(0.2 * 1797)])
