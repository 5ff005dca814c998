"""`initializers.Constant(0.1)`, `RandomNormal(stddev=0.02)`"""
import keras
import numpy as np
from keras import initializers, layers

keras.utils.set_random_seed(0)

layer = layers.Dense(
    500,
    kernel_initializer=initializers.RandomNormal(stddev=0.02),
    bias_initializer=initializers.Constant(0.1),
)
layer.build((None, 400))
print(f"spread: {np.std(layer.kernel):.3f}")
print(f"bias: {layer.bias[0]:.1f}")

normal = initializers.RandomNormal()((400, 500))
uniform = initializers.RandomUniform()((400, 500))
cut = initializers.TruncatedNormal(stddev=1.0)((400, 500))
print(f"normal by default: {np.std(normal):.3f}")
print(f"uniform by default, up to {np.max(uniform):.2f}")
print(f"cut off, up to {np.max(cut):.1f}")
