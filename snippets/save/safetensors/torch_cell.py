"""`save_file(tensors, path)`, `model.state_dict()`"""
import torch
from safetensors.torch import load_file, save_file
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 4)


def build():
    model = nn.Sequential()
    model.hidden = nn.Linear(4, 3)
    model.relu = nn.ReLU()
    model.output = nn.Linear(3, 2)
    return model


model = build()
save_file(model.state_dict(), "model.safetensors")
again = build()
loaded = load_file("model.safetensors", device="cpu")
again.load_state_dict(loaded)
for name, tensor in loaded.items():
    print(f"{name}: {tuple(tensor.shape)}")
same = torch.equal(again(x), model(x))
print("same output:", same)
