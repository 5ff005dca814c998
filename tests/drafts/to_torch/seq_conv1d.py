import numpy as np
import keras
from keras import layers, models

n_timesteps, n_features, n_outputs = 30, 4, 6
X = np.random.RandomState(0).randn(240, n_timesteps, n_features)
y = keras.utils.to_categorical(np.arange(240) % n_outputs)

model = models.Sequential()
model.add(layers.Input(shape=(n_timesteps, n_features)))
model.add(layers.Conv1D(filters=16, kernel_size=3, activation="relu"))
model.add(layers.Conv1D(filters=16, kernel_size=3, activation="relu"))
model.add(layers.MaxPooling1D(pool_size=2))
model.add(layers.GlobalAveragePooling1D())
model.add(layers.Dense(50, activation="relu"))
model.add(layers.Dense(n_outputs, activation="softmax"))
model.compile(
    loss="categorical_crossentropy",
    optimizer=keras.optimizers.Adam(learning_rate=0.001),
    metrics=["accuracy"],
)

model.fit(X[:200], y[:200], epochs=2, batch_size=32, verbose=0)
_, accuracy = model.evaluate(X[200:], y[200:], batch_size=32, verbose=0)
print("accuracy: %.3f" % accuracy)
