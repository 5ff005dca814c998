"""`layers.Normalization()`, `layer.adapt(x)`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

data = load_iris().data.astype("float32")
data[:, 3] = 5.0  # a column that never changes
x, x_test = train_test_split(
    data, test_size=0.2, random_state=0
)
layer = layers.Normalization()
layer.adapt(x)  # the training rows alone
scaled = layer(x)
scaled_test = layer(x_test)

print("means:", layer.mean.numpy().round(2))
print("mean after:", abs(np.mean(scaled, 0)).round(2))
print("deviation after:", np.std(scaled, 0).round(2))
print("of the test rows:", np.std(scaled_test, 0).round(2))
