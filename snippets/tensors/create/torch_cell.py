"""`torch.zeros`, `torch.ones`, `torch.full`, `ones_like`"""
import torch

zeros = torch.zeros((2, 3))
sevens = torch.full((2, 3), 7)
sums = torch.ones((2, 3)) + zeros
like = torch.ones_like(sevens)  # shape and type of sevens

print("zeros:", tuple(zeros.shape), zeros.dtype)
print("sevens:", tuple(sevens.shape), sevens.dtype)
print("like:", tuple(like.shape), like.dtype)

right = torch.zeros(2, 3)  # sizes one by one will do
print("zeros(2, 3):", tuple(right.shape), right.dtype)
