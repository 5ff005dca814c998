"""`layers.TorchModuleWrapper(module)`, `model.fit(x, y)`"""
import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is read
import keras
import numpy as np
import torch
from keras import layers
from torch import nn

x = np.random.default_rng(0).normal(size=(64, 4))
x = x.astype("float32")
y = x.sum(axis=1, keepdims=True)

torch.manual_seed(0)
module = nn.Sequential(
    nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
model = keras.Sequential([
    keras.Input((4,)), layers.TorchModuleWrapper(module)])
model.compile(keras.optimizers.SGD(0.1), loss="mse")
history = model.fit(x, y, batch_size=16, epochs=5,
                    shuffle=False, verbose=0).history
print(f"loss: {history['loss'][-1]:.2f}")
print("trained:", len(model.trainable_weights))
