"""`torch.uint8`, `torch.float16`, `torch.bfloat16`"""
import torch

pixels = torch.tensor([250, 250], dtype=torch.uint8)
total = torch.sum(pixels)
print("sum of bytes:", total.item(), total.dtype)
print("250 + 10:", (pixels + 10).numpy())

x = torch.tensor([1.001, 70_000.0])
half = x.to(torch.float16)  # up to 65,504
brain = x.to(torch.bfloat16)  # three digits at most
print(f"float16: {half[0]:.3f} {half[1]:.0f}")
print(f"bfloat16: {brain[0]:.3f} {brain[1]:.0f}")
