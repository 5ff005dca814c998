"""The features of the same digits from the same weights"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model = torch_cell.model
bias = np.linspace(-0.5, 0.5, 16, dtype="float32")
kernel, _ = keras_cell.layer.get_weights()
keras_cell.layer.set_weights([kernel, bias])
wanted = keras_cell.extractor.predict(keras_cell.x, verbose=0)
assert torch_cell.features.shape == (1797, 16, 6, 6)
scores = keras_cell.model(keras_cell.x)
assert model(torch_cell.x).shape == scores.shape == (1797, 10)


def features(extractor, name):
    with torch.inference_mode():
        maps = extractor(torch_cell.x)[name]
    return maps.permute(0, 2, 3, 1).numpy()


# The extractor shares the weights of the model.
with torch.no_grad():
    weight = torch.tensor(kernel.transpose(3, 2, 0, 1))
    model.conv.weight.copy_(weight)
    model.conv.bias.copy_(torch.tensor(bias))
create = torch_cell.feature_extraction.create_feature_extractor
naive = create(model, ["conv"])
gap = np.abs(features(naive, "conv") - wanted).max()
assert gap >= 0.1
print(f"plain, features of conv: {gap:.1f} (at least 0.1)")
ours = features(torch_cell.extractor, "relu")
gap = np.abs(ours - wanted).max()
assert gap <= 1e-5
print(f"features of its relu: {gap:.1e} (at most 1e-05)")
assert wanted.min() == 0

# So does Keras's.
keras_cell.layer.set_weights([0 * kernel, 0 * bias])
assert not keras_cell.extractor(keras_cell.x).numpy().any()
# A name that no layer bears is an error on both sides.
for ask in (
    lambda: keras_cell.model.get_layer("convolution"),
    lambda: create(model, ["cnv"]),
):
    try:
        ask()
    except ValueError:
        continue
    raise AssertionError("an unknown layer was found")
print("same after")
