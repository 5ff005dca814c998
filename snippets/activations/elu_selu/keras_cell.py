"""`layers.ELU(alpha)`, `activation="selu"`, `celu`"""
import keras
import numpy as np
from keras import layers

x = np.linspace(-4, 4, 9, dtype="float32")
elu = layers.ELU(alpha=0.5)(x)  # alpha=1.0 by default
selu = keras.activations.selu(x)
celu = keras.activations.celu(x, alpha=0.5)
print("elu:", *elu.numpy()[:3].round(3))
print("selu:", *selu.numpy()[:3].round(3))
print("celu:", *celu.numpy()[:3].round(3))


def spread(initializer):
    keras.utils.set_random_seed(0)
    h = keras.random.normal((256, 128))
    for _ in range(20):  # layers
        h = layers.Dense(128, "selu",
                         kernel_initializer=initializer)(h)
    return float(np.std(h))


default = spread("glorot_uniform")
print("20 layers keep their spread:", default > 0.8)
lecun = spread("lecun_normal")
print("with lecun_normal:", lecun > 0.8)
