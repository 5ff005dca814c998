"""`layers.Conv1D(filters, kernel_size)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
# A digit as 8 steps, top to bottom, of 8 values.
x = load_digits().images.astype("float32") / 16

conv = layers.Conv1D(filters=4, kernel_size=3)
y = conv(x)  # batch, steps, channels
print("input:", x.shape)
print("kernel:", conv.kernel.shape)
print("output:", y.shape)

later = layers.Conv1D(4, kernel_size=3)(x[:, 1:])  # 7 steps
print("7 steps:", later.shape)
