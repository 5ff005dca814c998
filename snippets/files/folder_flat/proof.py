"""Files without class folders, with labels from a list"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

load = keras_cell.image_dataset_from_directory
how = dict(image_size=(8, 8), shuffle=False, verbose=0)


def wrong_labels(dataset):
    """How many of the files have not the label in PyTorch."""
    given = [int(y) for _, labels in dataset for y in labels]
    numbers = [
        int(path.removesuffix(".png").rpartition("/")[2])
        for path in dataset.file_paths
    ]
    assert sorted(numbers) == list(range(20))
    wanted = [torch_cell.dataset[k][1] for k in numbers]
    return numbers, int(np.not_equal(given, wanted).sum())


# a list of labels follows the sorted names: 0, 1, 10, 11, ...
naive = load(
    "flat", labels=keras_cell.labels[:20].tolist(), **how
)
numbers, wrong = wrong_labels(naive)
assert numbers[:4] == [0, 1, 10, 11]
assert wrong >= 10
print(
    "number of wrong labels, sorted by number: "
    f"{wrong} (at least 10)"
)
numbers, wrong = wrong_labels(keras_cell.dataset)
assert wrong <= 0
print(
    "number of wrong labels, sorted by name: "
    f"{wrong} (at most 0)"
)
mine = np.concatenate([xb for xb, yb in keras_cell.dataset])
theirs = torch.stack(
    [torch_cell.dataset[k][0] for k in numbers]
)
theirs = theirs.permute(0, 2, 3, 1).numpy()
assert mine.shape == theirs.shape == (20, 8, 8, 3)
gap = np.abs(mine - theirs).max()
assert gap <= 1e-4
print(f"pixels: {gap:.1e} (at most 1e-04)")

# without labels it loads, with inferred ones it finds no class
spec = load("flat", labels=None, **how).element_spec
assert spec.shape == (None, 8, 8, 3)
for refused, words in (
    (
        lambda: load("flat", **how),
        "No images found in directory",
    ),
    (
        lambda: torch_cell.ImageFolder("flat"),
        "any class folder",
    ),
):
    try:
        refused()
    except (ValueError, FileNotFoundError) as error:
        assert words in str(error)
    else:
        raise AssertionError("a flat folder has no classes")
print("one side")
