"""`np.random.permutation`, `model.fit(validation_split=0.2)`"""
import keras
import numpy as np
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
x, y = load_iris(return_X_y=True)  # sorted by class
print("classes in the last 30:", np.unique(y[-30:]).tolist())
order = np.random.permutation(len(x))
x, y = x[order], y[order]  # fit splits before it shuffles
print("after a permutation:", np.unique(y[-30:]).tolist())

model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(3, activation="softmax"),
])
model.compile(
    optimizer=keras.optimizers.Adam(learning_rate=0.1),
    loss="sparse_categorical_crossentropy",
)
history = model.fit(
    x, y, validation_split=0.2, epochs=20, verbose=0
)
print(f"val_loss: {history.history['val_loss'][-1]:.1f}")
