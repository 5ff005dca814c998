"""`fit(epochs, batch_size)`, `optimizer.iterations`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x, y = x[:100] / 16, y[:100]

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(10, activation="softmax"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
loss_fn = keras.losses.SparseCategoricalCrossentropy()
model.compile(optimizer, loss_fn)

history = model.fit(x, y, epochs=3, batch_size=32, verbose=0)
print("batches in an epoch:", history.params["steps"])
print("steps:", int(optimizer.iterations))
loss = model.evaluate(x, y, verbose=0)
print(f"loss after 3 epochs: {loss:.2f}")
