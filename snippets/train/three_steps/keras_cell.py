"""`model.compile(optimizer, loss)`, `model.fit(x, y)`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x, x_test = x[297:] / 16, x[:297] / 16
y, y_test = y[297:], y[:297]

model = keras.Sequential([  # 1. build
    keras.Input((64,)),
    keras.layers.Dense(32, activation="relu"),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(  # 2. say how it learns
    optimizer="adam",
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],  # only shown, never minimised
)
model.fit(x, y, epochs=20, verbose=0)  # 3. train

loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy: {accuracy:.2f}")
