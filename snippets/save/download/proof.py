"""Weights fetched by both, and a file with another hash"""
import os
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell


def accepts(fetch, name, file_hash):
    try:
        fetch(name, file_hash)
    except (RuntimeError, ValueError):
        return False
    return True


def from_url(name, file_hash):
    with open(os.devnull, "w") as file, redirect_stdout(file):
        return torch.hub.load_state_dict_from_url(
            torch_cell.source.as_uri(), "cache",
            file_name=name, check_hash=True, progress=False,
        )


# load_state_dict_from_url looks for the hash in the name
digest, wrong = torch_cell.digest, "0" * 64
assert accepts(from_url, f"model-{digest[:8]}.pt", None)
assert not accepts(from_url, "model-00000000.pt", None)
found = int(accepts(from_url, "nameless.pt", None))
assert found >= 1
what = "plain, number of files not checked"
print(f"{what}: {found} (at least 1)")

cells = keras_cell, torch_cell
found = sum(accepts(cell.fetch, "x", wrong) for cell in cells)
assert found <= 0
what = "number of files not checked, hash given"
print(f"{what}: {found} (at most 0)")
assert accepts(torch_cell.fetch, "x", digest[:8])
assert not accepts(keras_cell.fetch, "y", keras_cell.digest[:8])

# what was fetched is what was saved
cache = Path("cache").resolve()
for cell in cells:
    assert Path(cell.path).resolve().parent == cache
    fetched = Path(cell.path).read_bytes()
    assert fetched == cell.source.read_bytes()
# ... and what a new model now holds
np.testing.assert_array_equal(
    keras_cell.fresh.get_weights()[0], keras_cell.dense.kernel)
fresh, model = torch_cell.fresh, torch_cell.model
torch.testing.assert_close(
    fresh.state_dict(), model.state_dict(), rtol=0, atol=0)
assert not (cache / "other.pt").exists()
assert (cache / "other.weights.h5").exists()  # Keras leaves it

# the file changes at its address: Keras keeps the old one ...
get_file = keras_cell.keras.utils.get_file
source = keras_cell.source
old = source.read_bytes()
keras_cell.dense.kernel.assign(np.zeros((4, 2)))
keras_cell.model.save_weights(source)
path = Path(get_file(
    "model.weights.h5", source.as_uri(),
    cache_dir=".", cache_subdir="cache",
))
assert path.read_bytes() == old != source.read_bytes()
# ... unless it is given the new hash
new = keras_cell.hashlib.sha256(source.read_bytes()).hexdigest()
assert accepts(keras_cell.fetch, "model.weights.h5", new)
assert path.read_bytes() == source.read_bytes()
# PyTorch fetches it at each call
torch_cell.source.write_bytes(b"new")
torch_cell.fetch("model.pt", "")
assert torch_cell.path.read_bytes() == b"new"
# load_state_dict_from_url does not
kept = from_url("nameless.pt", None)
assert kept["weight"].shape == (2, 4)
print("same after")
