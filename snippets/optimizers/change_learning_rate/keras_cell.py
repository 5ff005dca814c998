"""`optimizer.learning_rate`"""
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD()
model.compile(optimizer=optimizer, loss="mse")
weights = []
for rate in (0.02, 0.002):
    optimizer.learning_rate = rate  # need not compile again
    model.fit(x, y, epochs=3, verbose=0)
    weights.append(model.get_weights()[0].item())
    print(f"3 steps at {rate}, weight: {weights[-1]:.3f}")
