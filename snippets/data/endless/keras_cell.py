"""`model.fit(batches.repeat(), steps_per_epoch=3)`"""
import keras
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x, y = x[:400].astype("float32") * 20, y[:400, None] / 100
dataset = tf.data.Dataset.from_tensor_slices((x, y))
batches = dataset.batch(50)
dense = layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([dense])
optimizer = keras.optimizers.SGD(0.1)
model.compile(optimizer=optimizer, loss="mse")
history = model.fit(  # goes on where the last epoch ended
    batches.repeat(), steps_per_epoch=3, epochs=4, verbose=0
)
losses = history.history["loss"]
print(
    "batches:",
    len(batches),
    "steps:",
    int(optimizer.iterations),
)
print("loss:", [round(loss, 2) for loss in losses])
