"""`layers.Embedding(mask_zero=True)`, `model.fit(x, y)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.randint(1, 10, size=(512, 8))
y = (np.diff(x, prepend=9) > 0).astype("int32")  # it rises?
length = np.random.randint(2, 9, size=(512, 1))
x[np.arange(8) >= length] = 0  # y stays: not read there

model = keras.Sequential([
    layers.Embedding(10, 16, mask_zero=True),
    layers.LSTM(32, return_sequences=True),
    layers.Dense(2),  # two scores for each token
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
optimizer = keras.optimizers.Adam(0.02)
model.compile(optimizer, loss_fn, metrics=["accuracy"])
model.fit(x, y, batch_size=512, epochs=60, verbose=0)
loss, right = model.evaluate(x, y, batch_size=512, verbose=0)
print(f"real tokens that are right: {right:.2f}")
