"""`activation="relu"`, `tf.nn.relu`, `layers.ReLU()`"""
import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from keras import layers

x = np.linspace(-3, 3, 61, dtype="float32")
by_string = layers.Activation("relu")
relus = [layers.ReLU(), tf.nn.relu, keras.activations.relu]
same = all(np.array_equal(f(x), by_string(x)) for f in relus)
print("four ways, one result:", same)
dense = layers.Dense(2, activation=tf.nn.relu)
print("kept as:", dense.get_config()["activation"])
try:
    layers.Dense(2, activation="Relu")
except ValueError as error:
    print(error)

plt.figure(figsize=(5, 3))
for name in "relu", "sigmoid", "tanh", "gelu", "silu", "elu":
    plt.plot(x, keras.activations.get(name)(x), label=name)
plt.legend()
plt.show()
