from torchvision.datasets import MNIST

train = MNIST("nowhere", train=True)
