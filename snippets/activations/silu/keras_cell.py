"""`tf.nn.silu(x, beta)`, `activation="swish"`, `mish`"""
import keras
import numpy as np
import tensorflow as tf

x = np.linspace(-4, 4, 81, dtype="float32")
curve = tf.nn.silu(x)  # tf.nn.swish, keras.activations.silu
quick = tf.nn.silu(x, beta=1.702)  # the GELU of CLIP
mish = keras.activations.mish(x)
print("silu of 1:", curve[50].numpy().round(4))
print("with beta=1.702:", quick[50].numpy().round(4))
print("mish of 1:", mish[50].numpy().round(4))
lowest = int(np.argmin(curve))
print(f"lowest: {curve[lowest]:.3f} at {x[lowest]:.1f}")
layer = keras.layers.Dense(8, activation="swish")
print("swish is", layer.activation.__name__)
