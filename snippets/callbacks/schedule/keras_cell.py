"""`CosineDecay(decay_steps)`, `SGD(schedule)`"""
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 2 * x

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
schedule = keras.optimizers.schedules.CosineDecay(
    initial_learning_rate=0.1,
    decay_steps=10,  # counted in batches
)
optimizer = keras.optimizers.SGD(learning_rate=schedule)
model.compile(optimizer, loss="mse")
model.fit(x, y, batch_size=4, epochs=16, verbose=0)
rates = [float(schedule(step)) for step in range(16)]

for step in (0, 5, 10, 15):
    print(f"step {step}: {rates[step]:.2f}")
