"""What docTR asks for, and what it refuses"""
import inspect
import os
from contextlib import redirect_stdout
from importlib.metadata import requires
from itertools import groupby
from unittest import mock

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

needs = requires("python-doctr")
assert any(line.startswith("torch<") for line in needs)
assert not any("tensorflow" in line for line in needs)
model, crops = torch_cell.model, torch_cell.crops
reader = model.reco_predictor
assert isinstance(reader.model, torch.nn.Module)
assert torch_cell.found == reader(crops)
detector = model.det_predictor
assert torch_cell.resize is detector.pre_processor.resize
assert (100, 200) == torch_cell.document.pages[0].dimensions
assert isinstance(torch_cell.document.render(), str)
for part, name in ("det", "DBNet"), ("reco", "CRNN"):
    predictor = getattr(model, f"{part}_predictor")
    assert type(predictor.model).__name__ == name
    names = str(predictor.model.feat_extractor)
    assert "InvertedResidual" in names  # a MobileNet

# both cut the same two words out, whole
assert np.array_equal(keras_cell.x, torch_cell.x)
for ours, theirs in zip(keras_cell.crops, crops, strict=True):
    assert np.array_equal(ours, theirs)
ink = 255 - torch_cell.x.astype(int)
whole = [255 - crop.astype(int) for crop in crops]
assert ink.sum() == sum(word.sum() for word in whole)
assert len(torch_cell.found) == len(keras_cell.found) == 2

# Keras's cell does by hand what docTR does: it keeps the shape
# of a word, its time is the width, it merges what repeats
ours, theirs = keras_cell.model.layers[0], reader.pre_processor
assert (ours.height, ours.width) == theirs.resize.size
assert ours.pad_to_aspect_ratio
assert theirs.resize.preserve_aspect_ratio
pixels = theirs([crops[0]])[0]
mean, std = (
    torch.tensor(reader.model.cfg[k]) for k in ("mean", "std")
)
pixels_tf = crops[0][None].astype("float32")
for layer in keras_cell.model.layers[:2]:
    pixels_tf = layer(pixels_tf)
grey = pixels[0].permute(1, 2, 0) * std + mean  # 0 to 1 again
grey, grey_tf = grey[:, :72].numpy(), pixels_tf[0, :, 28:100]
assert np.abs(grey - grey_tf).max() < 0.2  # of a height of 32
said = reader.model(pixels, return_model_output=True)["out_map"]
assert said.shape == (1, 32, len(reader.model.vocab) + 1)
assert keras_cell.logits.shape == (2, 32, 11)
for logits, crop in zip(keras_cell.logits, crops):
    again = keras_cell.model(crop[None])[0]
    assert np.allclose(logits, again, atol=1e-5)
best = keras_cell.logits.argmax(axis=-1)
for path, word in zip(best, keras_cell.found):
    read = [k for k, _ in groupby(path) if k > 0]
    assert read == [k for k in word.numpy() if k >= 0]

# pretrained=False alone still downloads: both backbones
build = torch_cell.ocr_predictor
default = inspect.signature(build).parameters
assert default["pretrained"].default is False
assert default["pretrained_backbone"].default is True
lookup = mock.Mock(side_effect=OSError("asked"))
with mock.patch("socket.getaddrinfo", lookup):
    os.environ["DOCTR_CACHE_DIR"] = "cache"  # nothing in it yet
    try:
        with redirect_stdout(None):
            build(pretrained=False)
    except OSError as error:
        assert "asked" in str(error)
    else:
        raise AssertionError("built without the network")


def raises(kind, words, *pages):
    try:
        model(list(pages))
    except kind as error:
        assert words in str(error), error
    else:
        raise AssertionError(f"accepted: {words}")


x = torch_cell.x
raises(ValueError, "multi-channel", x[..., 0])  # grey
raises(TypeError, "unsupported data type", x / 255)  # float64

# bytes are divided by 255, floats are not
crop, prepare = crops[0], reader.pre_processor
pixels = prepare([crop])[0]
as_floats = prepare([crop.astype("float32") / 255])[0]
too_large = prepare([crop.astype("float32")])[0]
assert (pixels - as_floats).abs().max() < 0.05
assert (pixels - too_large).abs().max() > 100
print("one side")
