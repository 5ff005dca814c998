"""`keras.optimizers.SGD(learning_rate, momentum, nesterov)`"""
import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x / 16

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(True)
losses = []
for optimizer in (
    keras.optimizers.SGD(),
    keras.optimizers.SGD(learning_rate=0.1),
    keras.optimizers.SGD(0.1, momentum=0.9, nesterov=True),
):
    for parameter in model.weights:
        parameter.assign(keras.ops.zeros(parameter.shape))
    model.compile(optimizer, loss_fn)
    for step in range(20):
        loss = model.train_on_batch(x, y)
    losses.append(float(loss))
    print(f"loss after 20 steps: {loss:.2f}")
