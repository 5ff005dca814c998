"""`x[mask]`, `back[mask] = values`"""
import torch

x = torch.tensor([10.0, -1.0, 30.0, -2.0, 50.0])
parts = (x > 0).int()  # 0 or 1 for each value
low, high = (x[parts == n] for n in range(2))
print("low:", low.numpy(), "high:", high.numpy())

places = torch.arange(5)
places = [places[parts == n] for n in range(2)]
back = torch.empty_like(x)
for where, values in zip(places, [low * 10, high]):
    back[where] = values
print("low tenfold, put back:", back.numpy())
