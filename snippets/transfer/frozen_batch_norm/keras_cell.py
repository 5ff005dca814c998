"""`layers.BatchNormalization`, `base.trainable = False`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x = (x / 16).astype("float32")
old, new = x[y < 5], x[y >= 5]

bn = layers.BatchNormalization(momentum=0.9)
base = keras.Sequential([keras.Input((64,)), bn])
model = keras.Sequential([base, layers.Dense(5)])

for step in range(50):
    model(old, training=True)  # averages of digits 0 to 4


def moved():
    before = bn.moving_mean.numpy()
    model(new, training=True)
    return abs(bn.moving_mean.numpy() - before).max()


print(f"free, averages moved by {moved():.2f}")
base.trainable = False
print(f"frozen, averages moved by {moved():.2f}")
