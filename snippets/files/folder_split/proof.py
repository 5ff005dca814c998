"""Files in both parts: one split, or two with other seeds"""
from contextlib import redirect_stdout
from io import StringIO

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(StringIO()):
    import keras_cell
    import torch_cell

random_split = torch_cell.random_split
whole = torch_cell.dataset


def split(**more):
    how = {**keras_cell.how, "validation_split": 0.2, **more}
    with redirect_stdout(StringIO()):  # "both" prints
        return keras_cell.load("digits", **how)


def files(part):
    if hasattr(part, "file_paths"):
        return set(part.file_paths)
    return {whole.samples[k][0] for k in part.indices}


def parts(seed):
    generator = torch.Generator().manual_seed(seed)
    return random_split(
        whole, [0.8, 0.2], generator=generator
    )


assert files(parts(1)[1]) == files(torch_cell.val)
train = split(subset="training", seed=1)
mixed = files(train) & files(split(subset="validation", seed=2))
assert len(mixed) >= 5
print(
    "number of files in both, Keras, two seeds: "
    f"{len(mixed)} (at least 5)"
)
mixed = files(parts(1)[0]) & files(parts(2)[1])
assert len(mixed) >= 5
print(
    "number of files in both, PyTorch, two seeds: "
    f"{len(mixed)} (at least 5)"
)
for cell in keras_cell, torch_cell:
    mixed = files(cell.train) & files(cell.val)
    assert len(mixed) <= 0
    assert len(files(cell.train)) == 80
    assert len(files(cell.val)) == 20
print(
    "number of files in both, one split: "
    f"{len(mixed)} (at most 0)"
)
val = split(subset="validation", seed=1)
assert not files(train) & files(val)
assert files(val) == files(keras_cell.val)

# 0.8 is the share to validate on
train, val = split(subset="both", seed=1, validation_split=0.8)
assert len(files(train)) == 20 and len(files(val)) == 80

# unshuffled, the last files validate: all of class zero
train, val = split(subset="both", shuffle=False)
assert {int(y) for _, labels in val for y in labels} == {1}
assert val.class_names == ["one", "zero"]

for more in (
    dict(subset="both"),  # no seed
    dict(seed=1),  # no subset
    dict(subset="train", seed=1),
):
    try:
        split(**more)
    except ValueError as error:
        assert "seed" in str(error) or "subset" in str(error)
    else:
        raise AssertionError("it was split")
print("task")
