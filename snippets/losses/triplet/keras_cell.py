"""`keras.ops.norm(a - p, axis=-1)`, `keras.ops.relu`"""
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
a, p, n = rng.normal(size=(3, 8, 16)).astype("float32")
p = a + 0.3 * p  # of the same kind as a; n of another


def loss_fn(a, p, n, margin=1.0):
    near = ops.norm(a - p + 1e-6, axis=-1)  # for its gradient
    far = ops.norm(a - n + 1e-6, axis=-1)
    return ops.mean(ops.relu(near - far + margin))


loss = loss_fn(a, p, n)
print(f"far enough apart: {loss:.3f}")
hard = loss_fn(a, n, p)
print(f"the wrong way round: {hard:.3f}")
alike = loss_fn(a, a, a)
print(f"all alike: {alike:.3f}")  # the margin
