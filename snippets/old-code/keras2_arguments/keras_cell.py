"""`layers.Conv2D(filters, kernel_size)`, `keras.Model`"""
import warnings

import keras
from keras import layers

warnings.simplefilter("ignore")  # of names that still count
x = keras.Input((8, 8, 3))
old = layers.Conv2D(4, 3, 3)  # Keras 1: 4 filters, 3 x 3
today = layers.Conv2D(4, (3, 3))
print("strides:", old.strides, today.strides)
y = layers.Flatten()(today(x))

written = {
    "lr": lambda: keras.optimizers.SGD(lr=0.1),
    "decay": lambda: keras.optimizers.SGD(0.1, decay=0.5),
    "input, output": lambda: keras.Model(input=x, output=y),
    "output_dim": lambda: layers.Dense(output_dim=2),
    "border_mode": lambda: layers.Conv2D(
        4, 3, border_mode="same"),
}
for name, call in written.items():
    try:
        print(f"{name}: taken by", type(call()).__name__)
    except (TypeError, ValueError) as error:
        print(f"{name}:", type(error).__name__)
model = keras.Model(inputs=x, outputs=y)
