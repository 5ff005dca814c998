"""The loss of one set of probabilities, with and without log"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, y, p = keras_cell.x, keras_cell.y, keras_cell.p.numpy()
np.testing.assert_array_equal(torch_cell.x.numpy(), x)
np.testing.assert_array_equal(torch_cell.y.numpy(), y)
np.testing.assert_allclose(
    torch_cell.log_p.exp().numpy(), p, atol=1e-6
)
keras_loss = float(keras_cell.loss_fn(y, p))
loss_fn, labels = torch_cell.loss_fn, torch_cell.y

# Probabilities as they are: the loss is negative.
naive = loss_fn(torch.tensor(p), labels).item()
assert naive < 0
gap = keras_loss - naive
assert gap >= 0.1
print(f"plain, NLLLoss: {gap:.2f} (at least 0.1)")
# CrossEntropyLoss would take a second softmax.
cross_entropy = torch_cell.nn.CrossEntropyLoss()
gap = abs(cross_entropy(torch.tensor(p), labels) - keras_loss)
assert gap >= 0.02
print(f"plain, CrossEntropyLoss: {gap:.2f} (at least 0.02)")
# Logits where Keras wants probabilities: no error either.
gap = abs(float(keras_cell.loss_fn(y, x)) - keras_loss)
assert gap >= 0.1
print(f"logits as probabilities: {gap:.2f} (at least 0.1)")

loss = loss_fn(torch_cell.log_p, labels).item()
gap = abs(loss - keras_loss)
assert gap <= 1e-5
print(f"log, then NLLLoss: {gap:.1e} (at most 1e-05)")
by_logits = cross_entropy(torch_cell.x, labels).item()
assert abs(by_logits - loss) <= 1e-6  # both steps in one

# Within a model Keras finds the logits behind the last
# activation, and takes their softmax: a sigmoid in its place
# trains alike. As plain numbers its output has another loss.
keras = keras_cell.keras


def trained(activation):
    keras.utils.set_random_seed(0)
    dense = keras.layers.Dense(3, activation=activation)
    model = keras.Sequential([keras.Input((3,)), dense])
    model.compile("sgd", keras_cell.loss_fn)
    model.fit(x, y, epochs=5, verbose=0)
    of_model = model.evaluate(x, y, verbose=0)
    output = model.predict(x, verbose=0)
    of_numbers = float(keras_cell.loss_fn(y, output))
    return model.get_weights(), of_model, of_numbers, output


weights, of_model, of_numbers, output = trained("softmax")
np.testing.assert_allclose(output.sum(axis=1), 1, atol=1e-6)
again, of_sigmoid, of_its_numbers, output = trained("sigmoid")
assert np.all(np.abs(output.sum(axis=1) - 1) > 0.1)
for one, two in zip(weights, again, strict=True):
    np.testing.assert_array_equal(one, two)
assert of_model == of_sigmoid
assert abs(of_numbers - of_model) <= 1e-6
gap = abs(of_its_numbers - of_sigmoid)
assert gap >= 0.02
print(f"a sigmoid, as plain numbers: {gap:.2f} (at least 0.02)")

# Keras clips at 1e-7, PyTorch does not.
clipped = float(keras_cell.loss_fn(y[:1], keras_cell.zero))
assert abs(clipped + np.log(1e-7)) < 0.01
assert loss_fn(torch_cell.zero, labels[:1]) == np.inf
print("same after")
