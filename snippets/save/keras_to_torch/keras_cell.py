"""`model.get_weights()`, `np.savez(path, *arrays)`"""
import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x.reshape(-1, 8, 8, 1).astype("float32") / 16

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    keras.layers.Conv2D(4, 3, activation="relu"),
    keras.layers.BatchNormalization(),  # epsilon=1e-3
    keras.layers.Flatten(),
    keras.layers.Dense(10, activation="softmax"),
])
loss = "sparse_categorical_crossentropy"
model.compile(optimizer="adam", loss=loss)
model.fit(x, y, epochs=3, verbose=0)

arrays = model.get_weights()
np.savez("from_keras.npz", *arrays)
for weight in model.weights:
    print(weight.name, weight.shape)
