"""Keras computes with TensorFlow, PyTorch or JAX, as you choose"""
import warnings
from importlib.util import find_spec

import torch._dynamo  # PyTorch first: TensorFlow first aborts
import keras
import tensorflow as tf

# Keras has one folder for each library that it can compute with.
for name in ("tensorflow", "torch", "jax"):
    assert find_spec(f"keras.src.backend.{name}"), name
assert find_spec("keras.src.backend.caffe") is None

assert keras.backend.backend() == "tensorflow"
assert tf.is_tensor(keras.layers.Dense(3)(keras.ops.ones((2, 4))))

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # old objects are not converted
    keras.config.set_backend("torch")
import keras

assert keras.backend.backend() == "torch"
y = keras.layers.Dense(3)(keras.ops.ones((2, 4)))
assert isinstance(y, torch.Tensor) and y.shape == (2, 3)
