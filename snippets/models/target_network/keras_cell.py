"""`target.set_weights(weights)`"""
import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.normal(3, 1, size=(64, 4)).astype("float32")


def build():
    return keras.Sequential([
        keras.Input((4,)), layers.Dense(4),
        layers.BatchNormalization(momentum=0.5),
        layers.Dense(2)])


model, target = build(), build()
target.set_weights(model.get_weights())  # all: averages too
start = target(x)
model(x, training=True)  # the averages move

for theirs, ours in zip(target.weights, model.weights):
    theirs.assign(0.9 * theirs + 0.1 * ours)  # a tenth nearer
soft = target(x)
target.set_weights(model.get_weights())

moved = abs(soft - start).numpy().max()
print("a tenth nearer, moved:", bool(moved > 0.01))
print("copied:", np.allclose(target(x), model(x)))
