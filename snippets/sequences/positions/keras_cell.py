"""`ops.sin(angles)`, `ops.cos(angles)`"""
from keras import layers, ops


class Positions(layers.Layer):
    def build(self, shape):
        _, steps, size = shape
        rates = 10000 ** (-ops.arange(0, size, 2) / size)
        steps = ops.arange(steps, dtype="float32")
        angles = steps[:, None] * ops.cast(rates, "float32")
        sin, cos = ops.sin(angles), ops.cos(angles)
        self.table = ops.concatenate([sin, cos], axis=-1)

    def call(self, x):
        return x + self.table


layer = Positions()
y = layer(ops.zeros((2, 50, 8)))
print("shape:", tuple(y.shape))
print("step 1:", y[0, 1].numpy().round(3))
print("weights:", len(layer.weights))
