"""`keras.callbacks.Callback`, `on_epoch_end(epoch, logs)`"""
import keras
import numpy as np

x = np.linspace(-1, 1, 64, dtype="float32")[:, None]
y = 3 * x
seen = []


class StopBelow(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):  # counted from 0
        seen.append(logs["loss"])
        if logs["loss"] < 0.1:
            self.model.stop_training = True


dense = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input((1,)), dense])
optimizer = keras.optimizers.SGD(learning_rate=0.5)
model.compile(optimizer, loss="mse")
stop = StopBelow()
model.fit(x, y, batch_size=64, epochs=50, verbose=0,
          callbacks=[stop])
print("epochs:", len(seen), "of 50")
print(f"loss: {seen[0]:.2f} to {seen[-1]:.2f}")
