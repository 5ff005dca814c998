"""`fit(validation_data, callbacks)`"""
import keras
from keras import callbacks
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
keras.utils.set_random_seed(0)
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(10),
])
optimizer = keras.optimizers.Adam(learning_rate=0.05)
loss = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile(optimizer, loss)
slower = callbacks.LearningRateScheduler(
    lambda epoch, rate: rate * 0.7 if epoch else rate)
best = callbacks.ModelCheckpoint(
    "best.keras", save_best_only=True)
history = model.fit(
    x[:1200], y[:1200], batch_size=100, epochs=15, verbose=0,
    validation_data=(x[1200:], y[1200:]),
    callbacks=[slower, best])
losses = history.history["val_loss"]
print(f"loss: first {losses[0]:.1f}, best {min(losses):.1f}")
