"""`SparseCategoricalCrossentropy(from_logits=True)`"""
import keras
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits()
x = (digits.data / 16).astype("float32")
y = digits.target  # whole numbers 0 to 9

layers = [keras.Input((64,)), keras.layers.Dense(10)]
model = keras.Sequential(layers)  # ends in logits
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(optimizer, loss_fn)

first = float(loss_fn(y, model(x)))
model.fit(x, y, batch_size=len(x), epochs=40, verbose=0)
last = float(loss_fn(y, model(x)))
print("the loss falls:", last < first / 2)
print(f"loss at the end: {last:.2f}")
