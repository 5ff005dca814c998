"""`layers.RandomFlip`"""
import keras
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
x = load_digits().images[..., None].astype("float32") / 16

model = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.RandomFlip("horizontal"),  # only while training
    layers.Flatten(),
    layers.Dense(10),
])
first = model.predict(x, verbose=0)
again = model.predict(x, verbose=0)
print("predict twice, equal:", (first == again).all())
training = model(x, training=True)  # as fit does
print("in training, equal:", (first == training).numpy().all())
