"""`optimizer.learning_rate`"""
import keras
import numpy as np

x = np.array([[1.0], [2.0], [3.0], [4.0]])
y = 3 * x

model = keras.Sequential([
    keras.Input((1,)),
    keras.layers.Dense(1, kernel_initializer="zeros"),
])
optimizer = keras.optimizers.SGD(learning_rate=0.02)
model.compile(optimizer, loss="mse")
path = []
for step in range(6):
    if step == 3:
        optimizer.learning_rate = 0.002
    model.train_on_batch(x, y)
    path.append(model.get_weights()[0].item())

for step in range(1, 6):
    moved = path[step] - path[step - 1]
    print(f"step {step} moved the weight by {moved:.3f}")
