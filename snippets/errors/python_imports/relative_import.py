from .model import Net

model = Net()
