"""`torch.set_num_threads(n)`, `set_num_interop_threads`"""
import torch

unset = torch.get_num_threads()
print("unset, at least one:", unset >= 1)
torch.set_num_threads(1)  # in one product
torch.set_num_interop_threads(1)  # side by side

x = torch.linspace(0, 1, 300_000)
mean = x.mean()
print(f"mean: {mean:.3f}")
torch.set_num_threads(2)  # allowed at any time
try:
    torch.set_num_interop_threads(2)
except RuntimeError as error:
    print("afterwards:", str(error)[:43])
print("now:", torch.get_num_threads())
