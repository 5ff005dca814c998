"""`keras.Model(inputs, outputs)`, `layers.Concatenate()`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images = load_digits().images.astype("float32") / 16
top, bottom = images[:, :4], images[:, 4:]

upper = keras.Input((4, 8), name="top")
lower = keras.Input((4, 8), name="bottom")
both = [layers.Flatten()(upper), layers.Flatten()(lower)]
x = layers.Concatenate()(both)  # along the last axis
hidden = layers.Dense(64, activation="relu")(x)
hidden = layers.Add()([hidden, x])  # a skip connection
scores = layers.Dense(10)(hidden)
model = keras.Model(inputs=[upper, lower], outputs=scores)

print("scores:", tuple(model([top, bottom]).shape))
print("parameters:", model.count_params())
