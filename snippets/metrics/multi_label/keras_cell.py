"""`Dense(n, "sigmoid")`, `keras.metrics.BinaryAccuracy()`"""
import keras
import numpy as np
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, digit = load_digits(return_X_y=True)
x = x.astype("float32") / 16
y = np.stack([digit > 4, digit % 2, digit % 3 == 0], axis=1)
y = y.astype("float32")  # three answers for each digit

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(32, "relu"),
    keras.layers.Dense(3, "sigmoid")])  # no softmax
model.compile("adam", "binary_crossentropy", metrics=[
    "accuracy", keras.metrics.BinaryAccuracy()])
model.fit(x, y, epochs=10, verbose=0)
loss, accuracy, each = model.evaluate(x, y, verbose=0)
answers = model.predict(x, verbose=0) > 0.5
every = (answers == (y > 0.5)).all(axis=1).mean()
print("answers right, above 0.9:", each > 0.9)
print("all three right is less:", every < each)
print('"accuracy" is neither:', accuracy < every)
