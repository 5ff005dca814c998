"""`train_test_split(stratify=y)`, `split_dataset`"""
import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

x, y = load_digits(return_X_y=True)
x, y = x[:300], (y[:300] == 8).astype("int64")


def share(part):
    return np.mean([int(label) for _, label in part])


dataset = tf.data.Dataset.from_tensor_slices((x, y))
_, drawn = keras.utils.split_dataset(
    dataset, right_size=0.2, shuffle=True, seed=0)
print(f"eights: {y.mean():.2f}")
print(f"validation, split at random: {share(drawn):.2f}")
rows, val_rows = train_test_split(
    np.arange(300), test_size=0.2, stratify=y, random_state=0)
train = tf.data.Dataset.from_tensor_slices((x[rows], y[rows]))
val = tf.data.Dataset.from_tensor_slices(
    (x[val_rows], y[val_rows]))
print(f"training, stratified: {share(train):.2f}")
print(f"validation, stratified: {share(val):.2f}")
