"""`layers.LSTM(4, return_sequences=True)`, `layers.LSTM(4)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images.astype("float32") / 16

model = keras.Sequential([
    layers.LSTM(4, return_sequences=True),  # all but the last
    layers.Dropout(0.2),
    layers.LSTM(4),
])
y = model(x)
print("last step:", tuple(y.shape))
print("parameters:", model.count_params())

both = keras.Sequential([
    layers.Bidirectional(layers.LSTM(4, return_sequences=True)),
    layers.Bidirectional(layers.LSTM(4)),
])
print("both directions:", tuple(both(x).shape))
