"""A dark photograph written to files and read again"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell

    dark = torch_cell.read("dark.png")
    photo = torch_cell.read("photo.jpg")
    import keras_cell

save_image, image = torch_cell.save_image, torch_cell.image
utils, read = keras_cell.keras.utils, keras_cell.read


def last(image):
    return image.permute(1, 2, 0).numpy().astype(int)


plain = read("plain.png").astype(int)
gap = np.abs(plain - last(dark)).max()
assert gap >= 100
print(f"plain, save_img of floats: {gap} (at least 100)")
utils.save_img("bytes.png", keras_cell.pixels)
gap = np.abs(read("bytes.png").astype(int) - last(dark)).max()
assert gap >= 100  # bytes are stretched as well
print(f"plain, save_img of uint8: {gap} (at least 100)")
gap = np.abs(read("dark.png") - last(dark)).max()
assert gap <= 0
np.testing.assert_array_equal(last(dark), keras_cell.pixels)
print(f"level, scale=False: {gap} (at most 0)")
gap = np.abs(np.array(keras_cell.picture) - last(
    torch_cell.v2.functional.pil_to_tensor(torch_cell.picture)
)).max()
assert gap <= 0
print(f"level, both PIL pictures: {gap} (at most 0)")
assert np.array_equal(keras_cell.picture, keras_cell.pixels)
assert np.array_equal(read("photo.jpg"), last(photo))

# PyTorch: bytes refused, more than 1 clipped
try:
    save_image(torch_cell.pixels, "bytes.png")
except RuntimeError as error:
    assert "can't be cast" in str(error)
else:
    raise AssertionError("save_image took uint8")
white = torch_cell.read("white.png")
assert (white == 255)[torch_cell.pixels > 0].all()

# a batch becomes one sheet, with 2 pixels between
save_image(torch.stack([image, image]), "sheet.png")
sheet = torch_cell.read("sheet.png")
assert sheet.shape == (3, 427 + 2 * 2, 2 * 640 + 3 * 2)

# to_pil_image cuts off what save_image rounds
half = torch.full((1, 4, 4), 100.7 / 255)
save_image(half, "half.png")
assert torch_cell.read("half.png").unique().item() == 101
cut = torch_cell.v2.functional.to_pil_image(half)
assert np.unique(cut) == 100
print("same after")
