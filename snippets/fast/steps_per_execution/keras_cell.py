"""`model.compile(steps_per_execution=k)`"""
import keras
import numpy as np

x = np.linspace(0, 1, 20, dtype="float32")[:, None]
y = 3 * x


class Watch(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs):
        print("after batch", batch, f"loss {logs['loss']:.3f}")


dense = keras.layers.Dense(1, kernel_initializer="ones")
model = keras.Sequential([keras.Input((1,)), dense])
model.compile("sgd", "mse", steps_per_execution=4)
model.fit(x, y, batch_size=2, shuffle=False, verbose=0,
          callbacks=[Watch()])  # ten batches, counted in fours
print("updates:", int(model.optimizer.iterations))
weight = dense.kernel.numpy().item()
print(f"weight: {weight:.3f}")
