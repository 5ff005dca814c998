"""`keras.callbacks.BackupAndRestore(folder)`"""
import keras
import numpy as np

x = np.linspace(-1, 1, 64, dtype="float32")[:, None]
epochs = []


class Watch(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        epochs.append(epoch)
        if epochs == [0, 1, 2]:
            raise KeyboardInterrupt  # power is cut


def run():
    model = keras.Sequential([
        keras.Input((1,)),
        keras.layers.Dense(1, kernel_initializer="zeros")])
    optimizer = keras.optimizers.Adam(learning_rate=0.5)
    model.compile(optimizer, loss="mse")
    backup = keras.callbacks.BackupAndRestore("backup")
    model.fit(x, 3 * x, batch_size=64, epochs=5, verbose=0,
              callbacks=[backup, Watch()])
    return model.get_weights()[0].item()


try:
    run()
except KeyboardInterrupt:
    weight = run()
print("epochs:", epochs)
print(f"weight: {weight:.3f}")
