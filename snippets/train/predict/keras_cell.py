"""`model.predict(x)`, `argmax(axis=1)`, `model(x)`"""
import keras
from sklearn.datasets import load_iris

keras.utils.set_random_seed(0)
iris = load_iris()
x, y = iris.data, iris.target

model = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(3, activation="softmax"),
])
optimizer = keras.optimizers.Adam(learning_rate=0.1)
loss_fn = keras.losses.SparseCategoricalCrossentropy()
model.compile(optimizer, loss_fn)
model.fit(x, y, epochs=40, batch_size=150, verbose=0)

probabilities = model.predict(x, verbose=0)  # NumPy array
classes = probabilities.argmax(axis=1)
# one flower: call the model, predict is slow; x[0] is no batch
one = model(x[:1]).numpy()
print("probabilities:", probabilities.shape)
name = iris.target_names[classes[0]]
print("one flower:", one.shape, name)
print(f"how sure: {one.max():.2f}")
print(f"right: {(classes == y).mean():.2f}")
