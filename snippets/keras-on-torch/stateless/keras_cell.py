"""`model.stateless_call(trainable, other, x)`"""
import os

os.environ["KERAS_BACKEND"] = "torch"  # before Keras is read
import keras
import torch
from torch.func import jacrev

x = torch.arange(4.0)[None]
dense = keras.layers.Dense(
    2, "sigmoid", kernel_initializer="ones")
model = keras.Sequential([keras.Input((4,)), dense])

trainable = [v.value for v in model.trainable_variables]
other = [v.value for v in model.non_trainable_variables]


def forward(trainable):
    y, _ = model.stateless_call(trainable, other, x / 10)
    return y


jacobian, of_bias = jacrev(forward)(trainable)
print("Jacobian of the kernel:", tuple(jacobian.shape))
print("largest:", round(jacobian.max().item(), 3))
