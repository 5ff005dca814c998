"""`float(loss)`, `history.history`"""
import keras
import numpy as np

rng = np.random.default_rng(0)
x = rng.normal(size=(100, 3)).astype("float32")
y = x.sum(axis=1, keepdims=True)

model = keras.Sequential([
    keras.Input((3,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
loss_fn = keras.losses.MeanSquaredError()
loss = loss_fn(y, model(x))
print(f"before: {float(loss):.2f}")

model.compile(optimizer, loss_fn)
history = model.fit(x, y, batch_size=32, epochs=3,
                    shuffle=False, verbose=0)
losses = history.history["loss"]  # one mean an epoch
for mean in losses:
    print(f"mean of an epoch: {mean:.2f}")
