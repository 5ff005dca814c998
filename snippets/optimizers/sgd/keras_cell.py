"""`keras.optimizers.SGD(learning_rate, momentum, nesterov)`"""
import keras
from sklearn.datasets import load_digits

x, y = load_digits(return_X_y=True)
x = x / 16

model = keras.Sequential([
    keras.Input((64,)), keras.layers.Dense(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True)
losses = []
for optimizer in (
    keras.optimizers.SGD(),
    keras.optimizers.SGD(learning_rate=0.1),
    keras.optimizers.SGD(
        learning_rate=0.1, momentum=0.9, nesterov=True),
):
    for parameter in model.weights:
        parameter.assign(keras.ops.zeros(parameter.shape))
    model.compile(optimizer, loss_fn)
    history = model.fit(
        x, y, batch_size=len(x), epochs=20, verbose=0)
    losses.append(history.history["loss"][-1])
    print(f"loss after 20 steps: {losses[-1]:.2f}")
