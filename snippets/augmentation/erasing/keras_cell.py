"""`layers.RandomErasing(factor, scale, fill_value)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.ones((200, 16, 16, 3), "float32")

layer = layers.RandomErasing(
    factor=(0.5, 0.5),  # 0.5 alone is drawn anew, from 0 to 0.5
    scale=(0.25, 0.25), fill_value=0.0, value_range=(0, 1),
)
output = np.array(layer(x, training=True))
share = np.mean(output == 0, axis=(1, 2, 3))
print(f"erased: {np.mean(share > 0):.1f} of the pictures")
print("share of a picture:", np.unique(share[share > 0]))

alone = layers.RandomErasing(
    factor=1.0, fill_value=0.0, value_range=(0, 1)
)
some = np.array(alone(x, training=True)).min(axis=(1, 2, 3))
print("factor=1.0 erases all:", bool(np.all(some == 0)))
