"""`tf.config.list_physical_devices`, `tf.device(name)`"""
import keras
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.normal(size=(64, 4)).astype("float32")
y = x.sum(axis=1, keepdims=True)

gpus = tf.config.list_physical_devices("GPU")
device = "GPU:0" if gpus else "CPU:0"
with tf.device(device):  # already so: a GPU is used if seen
    model = keras.Sequential([
        keras.Input((4,)),
        keras.layers.Dense(1, kernel_initializer="zeros"),
    ])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, loss="mse")

# fit moves each batch by itself
history = model.fit(x, y, batch_size=16, epochs=5,
                    shuffle=False, verbose=0)
losses = history.history["loss"]
weight = model.weights[0].value
print("as chosen:", weight.device.endswith(device))
print(f"loss: {losses[0]:.2f} to {losses[-1]:.2f}")
