"""`layers.CategoryEncoding(num_tokens)`, `layers.Hashing`"""
import numpy as np
from keras import layers

tags = np.array([[0, 1, 1], [2, 3, 3]])  # three tags a row
multi = layers.CategoryEncoding(num_tokens=4)(tags)
counter = layers.CategoryEncoding(4, output_mode="count")
counts = counter(tags)
weights = np.array([[0.5, 1.0, 2.0], [1.0, 1.0, 1.0]])
weighted = counter(tags, count_weights=weights)

words = ["cat", "dog", "cat"]  # of any number of kinds
hashed = layers.Hashing(num_bins=8)(words)
print("multi-hot:", multi.numpy().tolist())
print("counts:", counts.numpy().tolist())
print("weighted:", weighted.numpy().tolist())
print("cat twice:", int(hashed[0]) == int(hashed[2]))
