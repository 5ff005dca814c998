"""`tf.data.experimental.make_csv_dataset(path, batch_size)`"""
import pandas as pd
import tensorflow as tf
from sklearn.datasets import load_wine

wine = load_wine()
frame = pd.DataFrame(wine.data[:, :3], columns=["a", "b", "c"])
frame["label"] = wine.target
frame.to_csv("wine.csv", index=False)

batches = tf.data.experimental.make_csv_dataset(
    "wine.csv",
    batch_size=32,
    label_name="label",
    num_epochs=1,  # else without an end
    shuffle=False,  # else shuffled
)
columns, y = next(iter(batches))  # a dictionary of columns
x = tf.stack(list(columns.values()), axis=1)
rows = sum(len(yb) for _, yb in batches)
print("columns:", list(columns), x.dtype.name, y.dtype.name)
print("a batch:", x.shape, "of", rows, "rows")
