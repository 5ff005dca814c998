"""`(x - x.mean(0)) / x.std(0, correction=0)`"""
import torch
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

data = torch.tensor(load_iris().data).float()
data[:, 3] = 5.0  # a column that never changes
x, x_test = train_test_split(
    data, test_size=0.2, random_state=0
)
mean = x.mean(0)  # the training rows alone
std = x.std(0, correction=0)  # n, not n - 1
std = std.clamp(min=1e-7)  # 0 / 0 is nan
scaled = (x - mean) / std
scaled_test = (x_test - mean) / std

print("means:", mean.numpy().round(2))
print("mean after:", abs(scaled.mean(0)).numpy().round(2))
deviation = scaled.std(0, correction=0).numpy()
print("deviation after:", deviation.round(2))
of_test = scaled_test.std(0, correction=0).numpy()
print("of the test rows:", of_test.round(2))
