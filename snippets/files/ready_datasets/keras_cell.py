"""`keras.datasets.fashion_mnist.load_data()`"""
import gzip
import os
from pathlib import Path

import numpy as np

os.environ["KERAS_HOME"] = os.path.abspath("home")
folder = Path("home/datasets/fashion-mnist")
folder.mkdir(parents=True, exist_ok=True)
pixels = np.arange(6 * 28 * 28).reshape(6, 28, 28) % 256
for part in ("train", "t10k"):  # six pictures for 70,000
    for name, head, values in (
        ("images-idx3", [2051, 6, 28, 28], pixels),
        ("labels-idx1", [2049, 6], np.arange(6)),
    ):
        data = np.array(head, ">i4").tobytes()
        data = data + values.astype("uint8").tobytes()
        path = folder / f"{part}-{name}-ubyte.gz"
        path.write_bytes(gzip.compress(data))

from keras.datasets import fashion_mnist  # reads KERAS_HOME

(x, y), (x_test, y_test) = fashion_mnist.load_data()
scaled = x.astype("float32") / 255
print("images:", x.shape, x.dtype, "labels:", y, y.dtype)
print("test:", x_test.shape, y_test.shape)
print("scaled:", scaled.shape, scaled.min(), scaled.max())
