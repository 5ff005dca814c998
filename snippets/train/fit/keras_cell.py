"""`model.fit(x, y, epochs)`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = x / 16

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.1),
    loss="sparse_categorical_crossentropy",
)

# unless told otherwise it shuffles, in batches of 32
history = model.fit(x, y, epochs=5, verbose=0)
losses = history.history["loss"]
print("batches in an epoch:", history.params["steps"])
print(f"loss: {losses[0]:.2f} to {losses[-1]:.2f}")
