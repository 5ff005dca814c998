"""`kernel * g / ops.norm(kernel, axis=0)`"""
import keras
import numpy as np
from keras import layers, ops

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(4, 3))


class WeightNorm(layers.Dense):  # length times direction
    def build(self, shape):
        super().build(shape)
        self.g = self.add_weight(shape=(self.units,), name="g")
        self.g.assign(ops.norm(self.kernel, axis=0))

    def call(self, inputs):
        length = ops.norm(self.kernel, axis=0)
        kernel = self.kernel * self.g / length
        return ops.matmul(inputs, kernel) + self.bias


layer = WeightNorm(2)
output = layer(x)
print("output:", tuple(output.shape))
print("weights:", *[w.name for w in layer.weights])
