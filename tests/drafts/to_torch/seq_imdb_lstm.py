import numpy as np
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Embedding, LSTM, Dense
from tensorflow.keras.utils import pad_sequences

max_features = 500
maxlen = 20
batch_size = 32

rng = np.random.default_rng(1)
reviews = [
    rng.integers(1, max_features, size=n).tolist() for n in rng.integers(5, 30, size=160)
]
labels = rng.integers(0, 2, size=160)
x_train = pad_sequences(reviews[:128], maxlen=maxlen)
x_test = pad_sequences(reviews[128:], maxlen=maxlen)
y_train, y_test = labels[:128], labels[128:]

print("Build model...")
model = Sequential()
model.add(Embedding(max_features, 16))
model.add(LSTM(24))
model.add(Dense(1, activation="sigmoid"))

model.compile(loss="binary_crossentropy", optimizer="adam", metrics=["accuracy"])

print("Train...")
model.fit(x_train, y_train, batch_size=batch_size, epochs=2, validation_data=(x_test, y_test))
score, acc = model.evaluate(x_test, y_test, batch_size=batch_size)
print("Test score:", score)
print("Test accuracy:", acc)
