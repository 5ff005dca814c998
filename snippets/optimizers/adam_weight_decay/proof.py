"""Twenty decayed steps, decoupled and coupled"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
import tensorflow as tf


def torch_weights(**settings):
    w = torch.tensor([5.0, 5.0])
    optimizer = torch.optim.Adam([w], lr=0.1, **settings)
    for _ in range(20):
        w.grad = torch_cell.steep
        optimizer.step()
    return w.numpy()


ours = keras_cell.w.numpy()
theirs = torch_cell.w.detach().numpy()
coupled = torch_weights(weight_decay=0.2)
gap = np.abs(coupled - ours)
assert gap.min() >= 0.5
print(f"plain, Adam on both: {gap.min():.2f} (at least 0.5)")
np.testing.assert_allclose(theirs, ours, atol=1e-4)
gap = np.abs(theirs - ours).max()
print(f"weights, AdamW in PyTorch: {gap:.1e} (at most 1e-04)")
# Adam drowns the coupled decay in its own step length.
plain = torch_weights()
assert abs(coupled - plain).max() < 0.1
assert abs(ours - plain).min() > 1
decoupled = torch_weights(
    weight_decay=0.2, decoupled_weight_decay=True)
np.testing.assert_allclose(decoupled, theirs, atol=1e-6)

# PyTorch's coupled decay is an L2 penalty of half that number.
w = keras.Variable([5.0, 5.0])
optimizer = keras.optimizers.Adam(0.1)
penalty = keras.regularizers.L2(0.1)
for _ in range(20):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(keras_cell.steep * w) + penalty(w)
    optimizer.apply(tape.gradient(loss, [w]), [w])
np.testing.assert_allclose(w, coupled, atol=1e-4)
print("same after")
