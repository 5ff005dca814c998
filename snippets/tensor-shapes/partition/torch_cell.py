"""`x[mask]`, `x.masked_scatter(mask, values)`"""
import torch

x = torch.tensor([10.0, -1.0, 30.0, -2.0, 50.0])
parts = (x > 0).int()  # 0 or 1 for each value
places = [parts == 0, parts == 1]  # a mask for each part
low, high = (x[mask] for mask in places)
print("low:", low.numpy(), "high:", high.numpy())

back = x.masked_scatter(places[0], low * 10)
print("low tenfold, put back:", back.numpy())
