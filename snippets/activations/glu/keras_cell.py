"""`keras.activations.glu(x, axis)`"""
import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.normal(size=(2, 3, 8)).astype("float32")

half = keras.activations.glu(x)  # axis=-1
a, b = keras.ops.split(x, 2, axis=-1)
same = np.allclose(half, a * keras.ops.sigmoid(b), atol=1e-6)
print("in and out:", x.shape, tuple(half.shape))
print("a * sigmoid(b):", same)

# SwiGLU and GEGLU: another function for the gate, b or a
swiglu = keras.ops.silu(a) * b
geglu = a * keras.activations.gelu(b)
print("swiglu:", swiglu.shape[-1], "geglu:", geglu.shape[-1])
layer = keras.layers.Dense(8, activation="glu")
print("Dense(8) gives", layer(x).shape[-1])
