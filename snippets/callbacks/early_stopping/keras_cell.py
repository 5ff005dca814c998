"""`EarlyStopping(patience, restore_best_weights=True)`"""
import keras
import numpy as np

data = np.sin(np.arange(768) ** 2).reshape(48, 16)
x, y = data[:, :15], data[:, :1] + data[:, 15:]  # signal, noise

model = keras.Sequential([
    keras.Input((15,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.2)
model.compile(optimizer, loss="mse")
stopping = keras.callbacks.EarlyStopping(
    patience=5, restore_best_weights=True)
history = model.fit(
    x[:24], y[:24], epochs=40, validation_data=(x[24:], y[24:]),
    callbacks=[stopping], verbose=0)

losses = history.history["val_loss"]
best = stopping.best_epoch
kept = model.evaluate(x[24:], y[24:], verbose=0)
print(f"epoch {best + 1} of {len(losses)}: {kept:.3f}")
