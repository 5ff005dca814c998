"""`torch.load(path)`, `state.items()`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 4)
model = nn.Sequential(nn.Linear(4, 3))
path = "model.pt"
torch.save(model.state_dict(), path)

state = torch.load(path)
for name, tensor in state.items():
    print(name, list(tensor.shape))
weight, bias = state.values()
output = x @ weight.T + bias
same = torch.allclose(output, model(x), atol=1e-5)
print("same output:", same)
