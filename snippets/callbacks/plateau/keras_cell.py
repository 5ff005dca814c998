"""`ReduceLROnPlateau(monitor, factor, patience)`"""
import keras
import numpy as np

data = np.sin(np.arange(768) ** 2).reshape(48, 16)
x, y = data[:, :15], data[:, :1] + data[:, 15:]

model = keras.Sequential([
    keras.Input((15,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.2)
model.compile(optimizer, loss="mse")
scheduler = keras.callbacks.ReduceLROnPlateau(
    monitor="loss", factor=0.5, patience=3)
history = model.fit(x, y, batch_size=48, epochs=58,
                    callbacks=[scheduler], verbose=0)

losses = history.history["loss"]
rates = history.history["learning_rate"]
for epoch in range(1, 58):
    if rates[epoch] < rates[epoch - 1]:
        print(f"after epoch {epoch}: {rates[epoch]:g}")
