"""`ModelCheckpoint(path, save_best_only=True)`"""
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
checkpoint = keras.callbacks.ModelCheckpoint(
    "best.keras", save_best_only=True)  # watches val_loss
history = model.fit(
    x[:24], y[:24], epochs=20, validation_data=(x[24:], y[24:]),
    callbacks=[checkpoint], verbose=0)

losses = history.history["val_loss"]
print(f"best epoch: {np.argmin(losses) + 1} of {len(losses)}")
best_model = keras.models.load_model("best.keras")
saved = best_model.evaluate(x[24:], y[24:], verbose=0)
print(f"loss: last {losses[-1]:.3f}, saved {saved:.3f}")
