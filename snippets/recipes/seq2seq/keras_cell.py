"""`layers.LSTM(units, return_state=True)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).integers(2, 10, size=(2000, 4))
y = x[:, ::-1]  # to write each row backwards
given = np.insert(y[:, :-1], 0, 1, axis=1)  # 1: start

source, target = keras.Input((None,)), keras.Input((None,))
embed = layers.Embedding(10, 16)
encoder = layers.LSTM(64, return_state=True)
decoder = layers.LSTM(64, return_sequences=True)
head = layers.Dense(10)
_, h, c = encoder(embed(source))
steps = decoder(embed(target), initial_state=[h, c])
model = keras.Model([source, target], head(steps))

loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile(keras.optimizers.Adam(0.02), loss_fn)
model.fit([x, given], y, batch_size=100, epochs=8, verbose=0)
right = model.predict([x, given], verbose=0).argmax(-1) == y
print("right, above 0.9:", right.mean() > 0.9)
