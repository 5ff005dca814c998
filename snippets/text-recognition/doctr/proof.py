"""What docTR asks for, and what it refuses"""
import inspect
import os
from contextlib import redirect_stdout
from importlib.metadata import requires
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
assert len(torch_cell.found) == len(keras_cell.found) == 2

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
