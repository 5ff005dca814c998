"""`BinaryCrossentropy(from_logits=True)`"""
import keras
from sklearn.datasets import load_breast_cancer

keras.utils.set_random_seed(0)
x, y = load_breast_cancer(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")
y = y.astype("float32")[:, None]  # like the output: (n, 1)

layers = [keras.Input((30,)), keras.layers.Dense(1)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(optimizer, loss_fn)

model.fit(x, y, batch_size=len(x), epochs=20, verbose=0)
logits = model.predict(x, verbose=0)
print(f"loss: {loss_fn(y, logits):.2f}")
p = keras.ops.sigmoid(logits).numpy()
print(f"right: {((p > 0.5) == y).mean():.2f}")
