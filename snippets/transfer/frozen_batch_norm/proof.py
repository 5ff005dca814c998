"""New digits through the frozen part, two ways in PyTorch"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch import nn

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

model, bn = torch_cell.model, torch_cell.bn
start = keras_cell.base.get_weights()
assert not keras_cell.base.trainable_weights
assert not bn.weight.requires_grad
# Until then the cells saw the same digits, in training.
averages = bn.running_mean, keras_cell.bn.moving_mean
np.testing.assert_allclose(*averages, atol=1e-5)
assert model.training and not bn.training
kernel, bias = keras_cell.model.layers[-1].get_weights()
model[1].weight.data = torch.tensor(kernel.T)
model[1].bias.data = torch.tensor(bias)
wanted = keras_cell.model(keras_cell.new, training=True).numpy()
for before, after in zip(start, keras_cell.base.get_weights()):
    np.testing.assert_array_equal(before, after)
np.testing.assert_array_equal(
    wanted, keras_cell.model(keras_cell.new, training=False)
)


def answer(train):
    """How far scores and averages are from Keras's."""
    averages = bn.running_mean, bn.running_var
    tensors = bn.weight, bn.bias, *averages
    for tensor, weight in zip(tensors, start):
        tensor.data = torch.tensor(weight)
    train(model)
    scores = model(torch_cell.new).detach().numpy()
    moved = np.abs(bn.running_mean.numpy() - start[2]).max()
    return np.abs(scores - wanted).max(), moved


gap, moved = answer(nn.Module.train)  # requires_grad_ alone
assert moved >= 0.01
print(
    "plain, change of the averages: "
    f"{moved:.2f} (at least 0.01)"
)
assert gap >= 0.1
print(f"plain, scores after train(): {gap:.1f} (at least 0.1)")
gap, moved = answer(type(model).train)
assert moved == 0 and gap <= 1e-5
print(f"scores, the row's train(): {gap:.1e} (at most 1e-05)")
model.eval()
assert model.train()[1].training and not bn.training

# training=False in a functional model holds no free base: fit
# gives its own. In the call of a class it does.
base, head = keras_cell.base, keras_cell.model.layers[-1]
base.trainable = True
inputs = keras.Input((64,))
outputs = head(base(inputs, training=False))
functional = keras.Model(inputs, outputs)


class Subclass(keras.Model):
    def __init__(self):
        super().__init__()
        self.base, self.head = base, head

    def call(self, x):
        return self.head(self.base(x, training=False))


def fitted(model):
    """How far the averages move."""
    before = keras_cell.bn.moving_mean.numpy()
    model.compile("sgd", "mse")
    x = keras_cell.new
    model.fit(x, x[:, :5], batch_size=len(x), verbose=0)
    return abs(keras_cell.bn.moving_mean.numpy() - before).max()


moved = fitted(functional)
assert moved >= 0.01
print(
    "change of the averages by fit: "
    f"{moved:.2f} (at least 0.01)"
)
assert fitted(Subclass()) == 0

# So does predict with the training=True of a Dropout.
drop = keras.layers.Dropout(0.5)(inputs, training=True)
drop, ones = keras.Model(inputs, drop), np.ones((9, 64), "f4")
assert (drop(ones).numpy() == 0).any()
assert (drop.predict(ones, verbose=0) == 1).all()
print("same after")
