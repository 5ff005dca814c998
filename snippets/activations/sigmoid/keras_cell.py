"""`activation="sigmoid"`, `> 0.5`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_breast_cancer

keras.utils.set_random_seed(0)
x, y = load_breast_cancer(return_X_y=True)
x = ((x - x.mean(axis=0)) / x.std(axis=0)).astype("float32")

model = keras.Sequential([
    keras.Input((30,)),
    layers.Dense(1, activation="sigmoid"),
])
model.compile(optimizer="adam", loss="binary_crossentropy")
model.fit(x, y, epochs=3, verbose=0)
probability = model.predict(x, verbose=0)[:, 0]
predicted = probability > 0.5
inside = (probability >= 0) & (probability <= 1)
print("all between 0 and 1:", bool(inside.all()))
sigmoid = keras.activations.sigmoid
print("sigmoid of 0:", float(sigmoid(np.array(0.0))))
