"""`MultiOptimizer`, `OptimizerMap`"""
import keras
import numpy as np
from keras import layers
from keras.optimizers import MultiOptimizer, OptimizerMap

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = keras.Sequential([
    keras.Input((1,)),
    layers.Dense(1, kernel_initializer="ones", name="body"),
    layers.Dense(1, kernel_initializer="ones", name="head"),
])
slow = keras.optimizers.SGD(learning_rate=0.001)
fast = keras.optimizers.SGD(learning_rate=0.02)
# a pattern for the whole path, such as sequential/head/kernel
paths = OptimizerMap(slow, {".*/head/.*": fast})
optimizer = MultiOptimizer(paths)
model.compile(optimizer, loss="mse")
model.fit(x, y, epochs=5, verbose=0)

body, _, head, _ = (w.item() for w in model.get_weights())
print(f"body: {body:.2f}, head: {head:.2f}")
