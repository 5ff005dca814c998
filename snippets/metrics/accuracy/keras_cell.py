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

model.fit(x, y, batch_size=len(x), epochs=50, verbose=0)
result = model.evaluate(x, y, return_dict=True, verbose=0)
print(f"accuracy: {result['accuracy']:.2f}")
logits = model.predict(x, verbose=0)
right = logits.argmax(axis=1) == y
print(f"by hand: {right.mean():.2f}")
