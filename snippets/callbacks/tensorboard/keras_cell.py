"""`keras.callbacks.TensorBoard(log_dir, histogram_freq)`"""
import keras
import numpy as np
import tensorflow as tf
from tensorboard.backend.event_processing import (
    event_accumulator)

x = np.linspace(-1, 1, 64, dtype="float32")[:, None]
model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(
        1, use_bias=False, kernel_initializer="zeros"),
])
model.compile(keras.optimizers.SGD(0.5), loss="mse")
callback = keras.callbacks.TensorBoard(
    log_dir="logs", histogram_freq=1)  # weights: 0 is never
model.fit(x, 3 * x, batch_size=64, epochs=3, verbose=0,
          validation_data=(x / 2, 3 * x / 2),
          callbacks=[callback])

for part in "train", "validation":  # tensorboard --logdir logs
    log = event_accumulator.EventAccumulator(f"logs/{part}")
    for event in log.Reload().Tensors("epoch_loss"):
        loss = tf.make_ndarray(event.tensor_proto)
        print(f"{part}, step {event.step}: {loss:.2f}")
