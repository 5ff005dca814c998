"""The same scores, and the four slips of a first class"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

layers, nn = keras_cell.layers, torch_cell.nn
x, images = keras_cell.x, torch_cell.x
for source, target in zip(
    keras_cell.model.weights,
    torch_cell.model.parameters(),
    strict=True,
):
    target.data.copy_(torch.tensor(source.numpy().T))
theirs = torch_cell.model(images).detach().numpy()
gap = np.abs(keras_cell.scores.numpy() - theirs).max()
assert gap <= 1e-5
print(f"scores: {gap:.1e} (at most 1e-05)")


def message(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return str(error)
    raise AssertionError("no error")


Keras, Torch = keras_cell.keras.Model, nn.Module


class KerasNoSuper(Keras):  # refused when it is called
    def __init__(self):
        self.layer = layers.Dense(2)


class TorchNoSuper(Torch):  # refused when it is made
    def __init__(self):
        self.layer = nn.Linear(64, 2)


class KerasLocal(Keras):
    def call(self, x):
        return layers.Dense(2)(x)  # new weights at each call


class TorchLocal(Torch):
    def __init__(self):
        super().__init__()
        layer = nn.Linear(64, 2)  # forgotten after __init__
        assert layer.weight.shape == (2, 64)

    def forward(self, x):
        return self.layer(x)


class TorchNoArgument(Torch):
    def forward(self, x):
        return nn.Linear(64, 2)()


assert "forgot to call `super" in message(KerasNoSuper(), x)
assert "before Module.__init__() call" in message(TorchNoSuper)
local = KerasLocal()
gap = np.abs(local(x) - local(x)).max()
assert gap >= 0.1 and local.weights == []
print(
    "layer made in call, called twice: "
    f"{gap:.2f} (at least 0.1)"
)
refusal = "tf.function only supports singleton tf.Variables"
assert refusal in message(KerasLocal().predict, x)
local = KerasLocal()
local.compile(optimizer="sgd", loss="mse")
assert refusal in message(local.fit, x, x[:, :2])
assert list(TorchLocal().parameters()) == []
assert "no attribute 'layer'" in message(TorchLocal(), images)
said = message(TorchNoArgument(), images)
assert "missing 1 required" in said

# Keras creates the weights at the first call, PyTorch before it
assert keras_cell.Model().weights == []
assert len(list(torch_cell.Model().parameters())) == 4

# forward itself does not run the hooks; the model does
model, seen = torch_cell.model, []
model.register_forward_hook(lambda *_: seen.append(1))
model.forward(images)
assert seen == []
model(images)
assert seen == [1]
print("same")
