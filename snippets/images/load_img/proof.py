"""A PNG with transparency, loaded and resized by both"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

v2, x = torch_cell.v2, keras_cell.x
assert x.dtype == "float32" and x.max() > 200  # not scaled

rgb = torch_cell.image.convert("RGB")
naive = v2.PILToTensor()(v2.Resize((100, 150))(rgb))
gap = np.abs(naive.permute(1, 2, 0).numpy() - x).max()
assert gap >= 50
print(f"plain, Resize as it is: {gap:.0f} (at least 50)")

theirs = torch_cell.x.permute(1, 2, 0).numpy()
np.testing.assert_array_equal(theirs, x)
gap = np.abs(theirs - x).max()
print(f"level, nearest pixel: {gap:.1f} (at most 0)")

# Keras drops the transparency, Image.open keeps it
for cell in keras_cell, torch_cell:
    assert cell.pixels.mode == "RGBA"
assert keras_cell.image.mode == "RGB"
assert torch_cell.image.mode == "RGBA"
four = v2.PILToTensor()(torch_cell.image)
assert four.shape == (4, 427, 640) and (four[3] == 200).all()

# sizes of PIL are width, height; those of arrays are not
assert keras_cell.small.size == torch_cell.small.size
assert keras_cell.small.size == (150, 100)
assert x.shape == (100, 150, 3)

# PILToTensor and ToImage keep whole numbers
assert torch_cell.x.dtype == torch.uint8
image = v2.ToImage()(torch_cell.small)
assert image.as_subclass(torch.Tensor).equal(torch_cell.x)
print("same after")
