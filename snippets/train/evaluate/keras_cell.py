"""`model.evaluate(x, y, return_dict=True)`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x, x_test = x[:1700] / 16, x[1700:] / 16
y, y_test = y[:1700], y[1700:]

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.05),
    loss="sparse_categorical_crossentropy",
    metrics=["accuracy"],
)
model.fit(x, y, epochs=20, batch_size=len(x), verbose=0)

results = model.evaluate(
    x_test, y_test, return_dict=True, verbose=0
)
print(f"loss: {results['loss']:.2f}")
print(f"accuracy: {results['accuracy']:.2f}")
