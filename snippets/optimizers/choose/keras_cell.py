"""`model.compile(optimizer)`, `keras.optimizers.Adam`"""
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
model.compile(optimizer="adam", loss="mse")
rate = float(model.optimizer.learning_rate)
print(f"learning rate of 'adam': {rate:g}")
optimizer = keras.optimizers.Adam(learning_rate=0.3)
model.compile(optimizer=optimizer, loss="mse")
model.fit(x, y, epochs=10, verbose=0)

weight = model.get_weights()[0].item()
print(f"weight after 10 steps: {weight:.2f}")
try:
    model.compile(optimizer="adamm", loss="mse")
except ValueError as error:
    print(error)
