"""`layers.GroupNormalization(groups)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = 0.1 * keras.random.normal((2, 6, 6, 8))  # channels last

layer = layers.GroupNormalization(groups=4)  # epsilon=1e-3
output = layer(x)
alone = layers.GroupNormalization(groups=-1)
per_image = alone(x)
print(f"spread, 4 groups: {np.std(output):.2f}")
print(f"spread, each channel alone: {np.std(per_image):.2f}")
try:
    layers.GroupNormalization()(x)
except ValueError as error:
    print(str(error)[:60])  # 32 groups unless told
