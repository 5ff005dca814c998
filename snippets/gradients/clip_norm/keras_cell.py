"""`SGD(global_clipnorm=...)`"""
import keras
import numpy as np
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)  # y goes up to 346
x = x.astype("float32")

model = keras.Sequential([
    keras.Input((10,)),
    keras.layers.Dense(8, activation="relu"),
    keras.layers.Dense(1),
])
# clipnorm= would clip each variable by itself
optimizer = keras.optimizers.SGD(
    learning_rate=0.1, global_clipnorm=1.0)
model.compile(optimizer, loss="mse")

before = model.get_weights()
model.fit(x, y, batch_size=len(x), verbose=0)
step = [a - b for a, b in zip(model.get_weights(), before)]
length = np.sqrt(sum((s**2).sum() for s in step))
print(f"length of one step: {length:.2f}")
