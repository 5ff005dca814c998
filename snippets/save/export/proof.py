"""Exported programs of both with the same weights"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import tensorflow as tf
    import keras_cell
    import torch_cell

# PyTorch's weights in the Keras model, exported anew.
x, (norm, linear) = torch_cell.x, torch_cell.model
weights = [norm.weight, norm.bias, norm.running_mean]
weights += [norm.running_var, linear.weight.T, linear.bias]
arrays = [weight.detach().numpy() for weight in weights]
keras_cell.model.set_weights(arrays)
keras_cell.model.layers[0].epsilon = norm.eps
keras_cell.model.export("ported", verbose=False)
served = tf.saved_model.load("ported")
want = served.serve(x.numpy()).numpy()


def raises(error, action):
    try:
        action()
    except error:
        return True


def apart(program):
    return np.abs(program(x).detach().numpy() - want).max()


# Exported from training mode: no call of eval() mends it.
program = torch.export.export(torch_cell.model.train(), (x,))
naive = program.module()
assert raises(NotImplementedError, naive.eval)
gap = apart(naive)
assert gap >= 0.5
print(f"plain, without eval(): {gap:.2f} (at least 0.5)")
gap = apart(torch_cell.served)
assert gap <= 1e-5
print(f"exported after eval(): {gap:.1e} (at most 1e-05)")

# Without dynamic_shapes, only batches like the example's.
naive(x)
assert raises(AssertionError, lambda: naive(x[:2]))
assert torch_cell.served(x[:2]).shape == (2, 1)

# Keras: run the folder as TensorFlow, or as a layer.
load = keras.models.load_model
assert raises(ValueError, lambda: load("exported"))
layer = keras.layers.TFSMLayer("ported")
np.testing.assert_allclose(layer(x.numpy()), want, atol=1e-5)
assert served.serve(x[:2].numpy()).shape == (2, 1)


class Double(tf.Module):  # a SavedModel that Keras did not make
    @tf.function(input_signature=[tf.TensorSpec((None, 4))])
    def __call__(self, x):
        return 2 * x


tf.saved_model.save(Double(), "plain")
Layer = keras.layers.TFSMLayer
assert raises(ValueError, lambda: Layer("plain"))
layer = Layer("plain", call_endpoint="serving_default")
(doubled,) = layer(x.numpy()).values()
np.testing.assert_array_equal(doubled, 2 * x)
print("same after")
