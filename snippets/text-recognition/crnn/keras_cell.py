"""`layers.Permute`, `layers.Reshape`, `layers.LSTM`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
digits = load_digits().images[:16] / 16
x = digits.reshape(4, 4, 8, 8).transpose(0, 2, 1, 3)
x = x.reshape(4, 8, 32, 1).astype("float32")  # four words

model = keras.Sequential([
    keras.Input((8, 32, 1)),
    layers.Conv2D(16, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Permute((2, 1, 3)),  # (width, height, channels)
    layers.Reshape((16, 4 * 16)),  # a frame for each column
    layers.Bidirectional(
        layers.LSTM(32, return_sequences=True)),
    layers.Dense(11),  # ten digits and the blank
])
logits = model(x)
print("pictures:", x.shape)
print("logits:", tuple(logits.shape), "(batch, time, classes)")
print("weights:", model.count_params())
