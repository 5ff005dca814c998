from torch.utils.data.datasets import MNIST

train = MNIST("data")
