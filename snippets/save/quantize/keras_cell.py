"""`model.quantize("int8")`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dense(256, activation="relu"),
    keras.layers.Dense(10),
])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
model.compile("adam", loss_fn)
model.fit(x, y, epochs=5, verbose=0)


def measure(model):
    size = sum(v.numpy().nbytes for v in model.weights) / 1000
    right = model.predict(x, verbose=0).argmax(axis=1) == y
    print(f"{size:.0f} kB, accuracy {right.mean():.2f}")


measure(model)
model.quantize("int8")  # in place; a Conv2D would stay float
measure(model)
