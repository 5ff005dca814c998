"""Each frame of the same films through the same layers"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

films = keras_cell.films
same = torch_cell.films.permute(0, 1, 3, 4, 2).numpy()
assert np.array_equal(films, same)
kernel, bias = keras_cell.convolution.get_weights()
convolution = torch_cell.convolution
each = map(convolution, torch_cell.films.unbind(1))
each = torch.stack(list(each), dim=1)
torch.testing.assert_close(torch_cell.maps, each)
convolution.load_state_dict({
    "weight": torch.tensor(kernel).permute(3, 2, 0, 1),
    "bias": torch.tensor(bias),
})
frames = torch_cell.frames
shape = torch_cell.films.shape[:2]
maps = convolution(frames).unflatten(0, shape)
maps = maps.detach().permute(0, 1, 3, 4, 2).numpy()
gap = np.abs(maps - keras_cell.maps).max()
assert gap <= 1e-5
print(f"convolutions of the frames: {gap:.1e} (at most 1e-05)")

kernel, bias = map(torch.tensor, keras_cell.dense.get_weights())
dense = torch_cell.dense
scores = dense(torch_cell.films.flatten(2))
assert torch.equal(torch_cell.scores, scores)
dense.load_state_dict({"weight": kernel.T, "bias": bias})
scores = dense(torch_cell.films.reshape(-1, 4, 64))
gap = np.abs(scores.detach().numpy() - keras_cell.scores).max()
assert gap <= 1e-5
print(
    "dense layer, without TimeDistributed: "
    f"{gap:.1e} (at most 1e-05)"
)

# Without flatten PyTorch refuses films.
try:
    convolution(torch_cell.films)
    raise SystemExit("a film was taken for a picture")
except RuntimeError as error:
    assert "Expected 3D (unbatched) or 4D" in str(error)

# Batch normalisation: a mean of each step, or one of all
layers = keras_cell.layers
normalize = layers.TimeDistributed(
    layers.BatchNormalization(
        center=False, scale=False, epsilon=1e-5
    )
)
steps = normalize(films, training=True).numpy()
norm = torch.nn.BatchNorm2d(1, affine=False)
each = torch.stack(
    [norm(step) for step in torch_cell.films.unbind(1)], dim=1
)
gap = np.abs(steps[..., 0] - each[:, :, 0].numpy()).max()
assert gap <= 1e-4
print(f"normalised step by step: {gap:.1e} (at most 1e-04)")
together = norm(frames).unflatten(0, shape)
gap = np.abs(steps[..., 0] - together[:, :, 0].numpy()).max()
assert gap >= 0.1
print(f"normalised together: {gap:.2f} (at least 0.1)")
print("one side")
