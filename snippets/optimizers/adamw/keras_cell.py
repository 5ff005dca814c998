"""`AdamW(weight_decay)`, `exclude_from_weight_decay`"""
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x + 2

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="ones",
                       bias_initializer="ones"),
])
optimizer = keras.optimizers.AdamW(
    learning_rate=0.1, weight_decay=0.1)
optimizer.exclude_from_weight_decay(var_names=["bias"])
model.compile(optimizer, loss="mse")
model.fit(x, y, epochs=40, verbose=0)

weight, bias = model.get_weights()
print(f"weight: {weight.item():.2f}, bias: {bias.item():.2f}")
