"""`layers.Discretization(bin_boundaries)`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_diabetes

ages = np.array([5.0, 18.0, 29.5, 30.0, 80.0])
edges = [18.0, 30.0, 65.0]  # 18 itself is in bin 1
bins = layers.Discretization(edges)(ages)
encode = layers.Discretization(edges, output_mode="one_hot")
columns = encode(ages)

x = load_diabetes(scaled=False).data[:, 0]  # 442 ages
layer = layers.Discretization(num_bins=4)
layer.adapt(x)  # as many in each bin, nearly
counts = np.bincount(layer(x))

print("bins:", bins.numpy())
print("one-hot:", columns.numpy()[1])
print("edges found:", np.round(layer.bin_boundaries))
print("number in each:", counts)
