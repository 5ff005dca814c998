"""Keras ships the training loop; TensorFlow alone and PyTorch do not"""
import torch._dynamo  # PyTorch first: TensorFlow first aborts
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(128, 3)).astype("float32")
y = x.sum(axis=1, keepdims=True)

model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer=keras.optimizers.SGD(0.1), loss="mse")
loss = model.fit(x, y, epochs=5, verbose=0).history["loss"]
assert loss[-1] < 0.1 * loss[0]

for missing in ("fit", "evaluate", "predict"):
    assert hasattr(keras.Model, missing)
    assert not hasattr(tf.Module, missing)
    assert not hasattr(torch.nn.Module, missing)
