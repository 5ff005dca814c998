"""`layers.Masking(mask_value=0.0)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = [[1, 2, 3, 4, 5], [4, 5, 0, 0, 0], [7, 8, 9, 0, 0]]
x = np.array(x, "float32")[..., None] / 10  # 0 pads

layer = layers.LSTM(4, return_sequences=True)
model = keras.Sequential([layers.Masking(), layer])
steps = model(x)  # a masked step repeats the one before
output = steps[:, -1]
print("last states:", tuple(output.shape))

alone = layer(x[1:2, :2])[0, -1]
same = np.allclose(output[1], alone, atol=1e-6)
print("as without the padding:", same)
plain = layer(x)[:, -1]
same = np.allclose(plain[1], alone, atol=1e-6)
print("and when nothing masks it:", same)
