"""Carries a Keras classifier over to PyTorch and compares the two."""
import sys
from collections import OrderedDict

import numpy as np
import torch
import torch.nn.functional as F
import keras
from torch import nn as tnn
from torch.autograd import Variable


def keras_model():
    model = keras.models.Sequential([
        keras.layers.Input((32, 32, 3)),
        keras.layers.Conv2D(8, 3, activation="relu", name="conv"),
        keras.layers.MaxPool2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(10, name="head"),
    ])
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    return model


class TorchModel(tnn.Module):
    def __init__(self):
        super().__init__()
        self.features = tnn.Sequential(OrderedDict([
            ("conv", tnn.Conv2d(3, 8, 3)),
            ("relu", tnn.ReLU()),
        ]))
        self.head = tnn.Linear(8 * 15 * 15, 10)

    def forward(self, x):
        x = F.max_pool2d(self.features(x), 2)
        x = x.permute(0, 2, 3, 1).reshape(len(x), -1)
        return self.head(x)

    def predict(self, x):
        return F.softmax(self(x), dim=-1)


def copy_weights(source, target):
    for layer in source.layers:
        weights = layer.get_weights()
        if not weights:
            continue
        kernel, bias = weights
        print(layer.name, kernel.shape, bias.shape, file=sys.stderr)
        if isinstance(layer, keras.layers.Conv2D):
            twin = target.features.conv
            kernel = kernel.transpose(3, 2, 0, 1)
        else:
            twin = target.head
            kernel = kernel.T
        with torch.no_grad():
            twin.weight.copy_(torch.from_numpy(kernel.copy()))
            twin.bias.copy_(torch.as_tensor(bias))


@torch.no_grad()
def compare(source, target, x):
    left = source.predict(x, verbose=0)
    right = target(Variable(torch.tensor(x).permute(0, 3, 1, 2))).numpy()
    return np.abs(left - right).max()


source, target = keras_model(), TorchModel().eval()
copy_weights(source, target)
x = np.random.rand(4, 32, 32, 3).astype("float32")
print("largest difference:", compare(source, target, x))
guesses = target.predict(torch.randn(1, 3, 32, 32)).topk(3).indices.tolist()
print(guesses)
scripted = torch.jit.script(target)
scripted.save("ported.pt")
torch.onnx.export(target, torch.zeros(1, 3, 32, 32), "ported.onnx")
