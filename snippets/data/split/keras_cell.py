"""`keras.utils.split_dataset(dataset, left_size=0.8)`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)  # sorted by class
dataset = tf.data.Dataset.from_tensor_slices((x, y))


def labels(part):
    return [int(label) for row, label in part]


split = keras.utils.split_dataset
train, val = split(dataset, left_size=0.8)  # in order
print("rows:", len(train), len(val))
print("classes to validate on:", sorted(set(labels(val))))
train, val = split(dataset, left_size=0.8, shuffle=True, seed=0)
print("shuffled:", sorted(set(labels(val))))
try:
    split(dataset)
except ValueError as error:
    print(str(error)[:60])
