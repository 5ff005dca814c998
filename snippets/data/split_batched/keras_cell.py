"""`dataset.unbatch()`, `split_dataset(rows, left_size)`"""
import keras
import tensorflow as tf
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x, y = x[:100].astype("float32"), y[:100]
dataset = tf.data.Dataset.from_tensor_slices((x, y))
batches = dataset.batch(32).prefetch(tf.data.AUTOTUNE)
split = keras.utils.split_dataset
try:
    split(batches, left_size=0.5)  # of 4 batches, one short
except ValueError as error:
    print(str(error)[:60])
whole = batches.take(3)
left, right = split(whole, left_size=2)
print("batches:", len(left), len(right))

rows = batches.unbatch()
train, val = split(rows, left_size=0.8)
print("rows:", len(train), len(val))
train, val = train.batch(32), val.batch(32)
print("batches:", len(train), len(val))
