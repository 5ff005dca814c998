"""`model.fit(x, y, validation_data=(x_val, y_val))`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x, x_val = x[297:] / 16, x[:297] / 16
y, y_val = y[297:], y[:297]

model = keras.Sequential([
    keras.Input((64,)),
    keras.layers.Dropout(0.5),
    keras.layers.Dense(10, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.SGD(learning_rate=0.1),
    loss="sparse_categorical_crossentropy",
)

history = model.fit(
    x, y, epochs=3, verbose=0, validation_data=(x_val, y_val)
)
for val_loss in history.history["val_loss"]:
    print(f"val_loss: {val_loss:.2f}")
