"""`base.trainable = True`, `model.compile`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

bottom = layers.Dense(32, activation="relu")
block = layers.Dense(32, activation="relu")
base = keras.Sequential([keras.Input((64,)), bottom, block])
model = keras.Sequential([base, layers.Dense(10)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)

base.trainable = False
first = keras.optimizers.SGD(learning_rate=0.5)
model.compile(first, loss_fn)
model.fit(x, y, batch_size=len(x), epochs=20, verbose=0)
print("weights to train:", len(model.trainable_weights))

base.trainable = True  # all of it: the bottom comes after
bottom.trainable = False
second = keras.optimizers.SGD(learning_rate=0.05)
model.compile(second, loss_fn)
model.fit(x, y, batch_size=len(x), epochs=20, verbose=0)
print("weights to train:", len(model.trainable_weights))
