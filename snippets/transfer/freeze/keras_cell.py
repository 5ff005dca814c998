"""`base.trainable = False`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

base = layers.Dense(32, activation="relu")
head = layers.Dense(10)
model = keras.Sequential([keras.Input((64,)), base, head])

for layer in model.layers:
    layer.trainabel = False  # a typo: no error
print("to train after a typo:", len(model.trainable_weights))
base.trainable = False
print("to train, base frozen:", len(model.trainable_weights))

optimizer = keras.optimizers.SGD(learning_rate=0.5)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(optimizer, loss_fn)
before = model.get_weights()
model.fit(x, y, batch_size=len(x), epochs=20, verbose=0)
pairs = zip(before, model.get_weights())
still = [bool((a == b).all()) for a, b in pairs]
print("unchanged, base then head:", still)
