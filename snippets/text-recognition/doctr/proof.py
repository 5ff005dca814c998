"""What docTR asks for, and what it refuses"""
import inspect
import os
from contextlib import redirect_stdout
from importlib.metadata import requires
from itertools import groupby
from unittest import mock

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
assert len(torch_cell.found) == len(keras_cell.found) == 2

# Keras's cell does by hand what docTR does: it keeps the shape
# of a word, its time is the width, it merges what repeats
ours, theirs = keras_cell.model.layers[0], reader.pre_processor
assert (ours.height, ours.width) == theirs.resize.size
assert ours.pad_to_aspect_ratio
assert theirs.resize.preserve_aspect_ratio
pixels = theirs([crops[0]])[0]
said = reader.model(pixels, return_model_output=True)["out_map"]
assert said.shape[1] == keras_cell.logits.shape[1] == 32
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
