"""`base.trainable = False`, `model.compile`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")

base = layers.Dense(32, activation="relu")
model = keras.Sequential([base, layers.Dense(10)])
optimizer = keras.optimizers.SGD(
    learning_rate=0.1, momentum=0.9
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True
)
model.compile(optimizer, loss_fn)


def base_moves():
    before = base.get_weights()
    model.fit(x, y, batch_size=len(x), verbose=0)
    return bool((base.get_weights()[0] != before[0]).any())


model.build(x.shape)
print("free, it moves:", base_moves())
base.trainable = False
print("frozen, it moves:", base_moves())
model.compile(optimizer, loss_fn)
print("compiled again:", base_moves())
