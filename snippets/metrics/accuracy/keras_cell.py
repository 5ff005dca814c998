"""`model.compile(metrics=["accuracy"])`"""
import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
x, y = load_iris(return_X_y=True)
x = ((x - x.mean(0)) / x.std(0)).astype("float32")

layers = [keras.Input((4,)), keras.layers.Dense(3)]
model = keras.Sequential(layers)
optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(optimizer, loss_fn, metrics=["accuracy"])

for epoch in range(50):
    logs = model.train_on_batch(x, y, return_dict=True)
print("no validation data:", sorted(logs))
logits = model(x).numpy()
right = logits.argmax(axis=1) == y
print(f"accuracy: {model.evaluate(x, y, verbose=0)[1]:.2f}")
print(f"by hand: {right.mean():.2f}")
