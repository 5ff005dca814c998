"""`keras.optimizers.SGD(learning_rate, momentum, nesterov)`"""
import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x / 16

losses = []
for settings in (
    {},
    {"learning_rate": 0.1},
    {"learning_rate": 0.1, "momentum": 0.9, "nesterov": True},
):
    model = keras.Sequential([
        keras.Input((64,)),
        keras.layers.Dense(10, kernel_initializer="zeros"),
    ])
    optimizer = keras.optimizers.SGD(**settings)
    loss_fn = keras.losses.SparseCategoricalCrossentropy(True)
    model.compile(optimizer, loss_fn)
    for step in range(20):
        loss = model.train_on_batch(x, y)
    losses.append(float(loss))
    print(f"loss after 20 steps: {loss:.2f}")
