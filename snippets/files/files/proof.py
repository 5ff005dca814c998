"""What both cells wrote and found; then what is missing"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import importlib.metadata
import shutil
import tempfile
from pathlib import Path

gfile, errors = keras_cell.gfile, keras_cell.tf.errors
for name in ("found", "names", "left"):
    left = getattr(keras_cell, name)
    assert left == getattr(torch_cell, name), name
assert keras_cell.found == ["runs/one/log.txt"]
assert keras_cell.names == ["copy.txt", "one"]
assert not keras_cell.left
lost = len(torch_cell.lines) - len(keras_cell.lines)
assert lost == 0 and len(torch_cell.lines) == 2
print(f"number of lines lost: {lost} (at most 0)")
gap = np.abs(keras_cell.back.numpy() - torch_cell.back.numpy())
gap = gap.max()
assert gap <= 1e-9 and torch_cell.back.tolist() == [1, 2]
print(f"tensor read back: {gap:.1e} (at most 1e-09)")
assert keras_cell.lines[0] == torch_cell.lines[0] + "\n"

# A missing file: another error than Python's own
try:
    gfile.GFile("missing.txt").read()
except FileNotFoundError:
    raise AssertionError(
        "it is Python's error after all"
    ) from None
except errors.NotFoundError as error:
    assert "No such file" in str(error)
try:
    Path("missing.txt").read_text()
except FileNotFoundError as error:
    assert "No such file" in str(error)

folder = Path(tempfile.mkdtemp())
for name in ("a", "b"):
    (folder / name).write_text(name)
try:
    gfile.copy(folder / "a", folder / "b")
except errors.AlreadyExistsError as error:
    assert "exists" in str(error)
else:
    raise AssertionError("gfile.copy overwrote a file")
gfile.copy(folder / "a", folder / "b", overwrite=True)
assert (folder / "b").read_text() == "a"
(folder / "b").write_text("b")
shutil.copy(folder / "a", folder / "b")
assert (folder / "b").read_text() == "a"

# open knows no other places; fsspec comes with PyTorch
try:
    open("gs://bucket/notes.txt")
except FileNotFoundError as error:
    assert "gs:" in str(error)
for place in ("s3://bucket", "hdfs://host/path"):
    try:
        gfile.exists(place)
    except errors.UnimplementedError as error:
        assert "not implemented" in str(error)
    else:
        raise AssertionError(f"{place} is known")
needs = importlib.metadata.requires("torch")
assert any(need.startswith("fsspec") for need in needs)
print("one side")
