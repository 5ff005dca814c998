"""`keras.ops.image.map_coordinates(x, coordinates, order)`"""
import keras
import numpy as np
from sklearn.datasets import load_digits

x = load_digits().images[0].astype("float32")  # one channel
angle = np.pi / 6

rows, cols = np.mgrid[:8, :8] - 3.5  # pixels, from the centre
coordinates = np.stack([
    rows * np.cos(angle) - cols * np.sin(angle) + 3.5,
    rows * np.sin(angle) + cols * np.cos(angle) + 3.5,
])
y = keras.ops.image.map_coordinates(x, coordinates, order=1)
print("turned by 30 degrees:", tuple(y.shape))
print("its fourth row:", np.round(y[3], 1))
