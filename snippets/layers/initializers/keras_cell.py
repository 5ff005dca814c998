"""`initializers.GlorotUniform`, `HeNormal`, `Orthogonal`"""
import keras
import numpy as np
from keras import initializers

keras.utils.set_random_seed(0)
shape = (500, 200)  # inputs, outputs


def show(name, weight):
    spread = np.std(weight)
    largest = np.abs(weight).max()
    print(f"{name}: spread {spread:.3f}, largest {largest:.2f}")


glorot = initializers.GlorotUniform()(shape)
show("glorot", glorot)
he = initializers.HeNormal()(shape)
show("he", he)
orthogonal = initializers.Orthogonal()(shape)
show("orthogonal", orthogonal)

std = (2 / 500) ** 0.5
other = initializers.RandomNormal(stddev=std)(shape)
show("he as in PyTorch", other)  # not cut off
