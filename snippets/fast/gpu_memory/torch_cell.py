"""`torch.cuda.max_memory_allocated`, `empty_cache`"""
import torch

has_gpu = torch.cuda.is_available()
device = "cuda" if has_gpu else "cpu"

x = torch.ones(1000, 1000, device=device)  # 4 MB
peak = torch.cuda.max_memory_allocated()
print("counted if there is a GPU:", (peak >= 4e6) == has_gpu)

print("size:", x.nbytes)
del x  # PyTorch keeps the memory for the next tensor
torch.cuda.empty_cache()  # other programs may have it
print("still in use:", torch.cuda.memory_allocated())
print("kept:", torch.cuda.memory_reserved())
