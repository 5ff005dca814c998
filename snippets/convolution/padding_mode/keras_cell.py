"""`keras.ops.pad(x, widths, mode="reflect")`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[:, :, :, None].astype("float32") / 16

conv = layers.Conv2D(4, 3)  # padding= knows zeros only
widths = ((0, 0), (1, 1), (1, 1), (0, 0))
padded = keras.ops.pad(x, widths, mode="reflect")
y = conv(padded)
print("size kept:", tuple(y.shape))

line = np.arange(1, 5)
for mode in "reflect", "symmetric":
    print(f"{mode}: {keras.ops.pad(line, 2, mode=mode)}")
