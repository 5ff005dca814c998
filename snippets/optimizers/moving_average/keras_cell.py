"""`SGD(use_ema, ema_momentum)`"""
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(
    learning_rate=0.02, use_ema=True, ema_momentum=0.9)
model.compile(optimizer, loss="mse")
for step in range(10):
    model.train_on_batch(x, y)

weight = model.get_weights()[0].item()
# fit does this by itself when it ends
optimizer.finalize_variable_values(model.trainable_variables)
average = model.get_weights()[0].item()
print(f"weight: {weight:.2f}, average: {average:.2f}")
