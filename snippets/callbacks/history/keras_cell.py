"""`history = model.fit(...)`, `history.history`"""
import keras
import matplotlib.pyplot as plt
import numpy as np

keras.utils.set_random_seed(0)
x, x_val = np.random.normal(size=(2, 100, 40))
y, y_val = np.random.normal(size=(2, 100, 1))  # pure noise

layers = keras.Input((40,)), keras.layers.Dense(1)
model = keras.Sequential(layers)
optimizer = keras.optimizers.Adam(learning_rate=0.05)
model.compile(optimizer, loss="mse")
history = model.fit(
    x, y, epochs=30, batch_size=100,
    validation_data=(x_val, y_val), verbose=0,
)

for name, values in history.history.items():
    plt.plot(values, label=name)
    print(f"{name}: {values[0]:.1f} to {values[-1]:.1f}")
plt.legend()
plt.show()
