"""`activation="softmax"`, `from_logits=True`"""
import warnings

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)  # its softmax is inside

dense = layers.Dense(10, activation="softmax")
model = keras.Sequential([keras.Input((64,)), dense])
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer, loss_fn)
with warnings.catch_warnings(record=True) as caught:
    model.fit(x, y, epochs=4, batch_size=64, verbose=0)
    loss = model.evaluate(x, y, verbose=0)
print("Keras:", str(caught[0].message)[:60])
output = np.array(model(x))
loss_twice = float(loss_fn(y, output))  # nothing to undo here
print(f"once: {loss:.2f}, of its output: {loss_twice:.2f}")
