"""One image in a batch of one; and where nothing complains"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

keras, layers = keras_cell.keras, keras_cell.layers
nn = torch_cell.nn
image, picture = torch_cell.image, keras_cell.image


def message(call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("no error")


for source, target in zip(
    keras_cell.model.weights,
    torch_cell.model.parameters(),
    strict=True,
):
    target.data.copy_(torch.tensor(source.numpy().T))
assert torch_cell.model[2].dim == 1
ours = keras_cell.model.predict(keras_cell.batch, verbose=0)
theirs = torch_cell.model(torch_cell.batch).detach().numpy()
assert ours.shape == theirs.shape == (1, 10)
gap = np.abs(ours - theirs).max()
assert gap <= 1e-5
print(f"probabilities: {gap:.1e} (at most 1e-05)")
whole = keras_cell.model.predict(keras_cell.x, verbose=0)
np.testing.assert_allclose(ours[0], whole[0], atol=1e-5)

# what each says about a bare image: the first time, later
said = message(
    keras.models.clone_model(keras_cell.model).predict,
    picture, verbose=0,
)
assert "Expected shape (None, 8, 8), but input has" in said
said = message(keras_cell.model.predict, picture, verbose=0)
assert "unknown rank" in said  # after two other batch sizes
said = message(torch_cell.model, image)
assert "cannot be multiplied (8x8 and 64x10)" in said

# a Keras model for images with a channel takes the eight rows
# for eight images, adds the channel, and predicts eight times
model = keras.Sequential([
    keras.Input((8, 8, 1)),
    layers.Conv2D(4, 3, padding="same"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(10),
])
alone = model.predict(picture[..., None], verbose=0)
assert alone.shape == (8, 10)
right = model(picture[None, ..., None]).numpy()
gap = np.abs(alone - right).max()
assert gap >= 0.01
print(f"eight answers for one: {gap:.2f} (at least 0.01)")

# PyTorch: Conv2d and Linear take one sample without a word; it
# is the next layer that counts its axes wrong
maps = nn.Conv2d(1, 4, 3)(image[None])
assert maps.shape == (4, 6, 6)
assert nn.Flatten()(maps).shape == (4, 36)
flat = nn.Linear(64, 10)(image.flatten())
assert flat.shape == (10,)
assert "Dimension out of range" in message(
    nn.Softmax(dim=1), flat
)
print("same")
