"""`x.contiguous()`, `x.is_contiguous()`, `x.stride()`"""
import torch

x = torch.arange(6).reshape(2, 3)
turned = x.T  # the same memory, read in another order
try:
    turned.view(-1)
except RuntimeError as error:
    print("view:", str(error)[:38])
flat = turned.contiguous().view(-1)  # or turned.reshape(-1)
print("x:", x.tolist(), "strides", x.stride())
print("turned:", turned.tolist(), "strides", turned.stride())
print("in order:", turned.is_contiguous())
print("flat:", flat.numpy())

turned[0, 0] = 100
print("x after turned[0, 0] = 100:", x.tolist())
print("flat after it:", flat.numpy())
