"""`layers.Dense`, `keras.Model(inputs, outputs)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().data.astype("float32") / 16

encoder = layers.Dense(16, activation="tanh")  # made once
left = keras.Input((64,))
right = keras.Input((64,))
both = [encoder(left), encoder(right)]  # called twice
likeness = layers.Dot(axes=1)(both)
model = keras.Model(inputs=[left, right], outputs=likeness)

pairs = model([x[:-1], x[1:]])
print("likeness of a pair:", tuple(pairs.shape))
print("weights:", len(model.weights))
print("parameters:", model.count_params())
