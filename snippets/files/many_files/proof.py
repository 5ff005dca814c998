"""Every line once, on both sides; without the share twice"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch.utils.data import DataLoader, IterableDataset

with redirect_stdout(None):
    import keras_cell
    import torch_cell

lines = [f"{a}{b}" for a in range(4) for b in range(3)]
assert sorted(keras_cell.order) == lines
assert sorted(torch_cell.order) == lines
gap = len(torch_cell.order) - len(keras_cell.order)
assert gap <= 1e-7
print(f"number of rows more: {gap} (at most 1e-07)")


class Whole(IterableDataset):
    def __iter__(self):
        for file in sorted(torch_cell.folder.glob("*.txt")):
            yield from file.read_text().splitlines()


rows = DataLoader(Whole(), batch_size=None, num_workers=2)
order = list(rows)
assert sorted(order) == sorted(lines * 2)
gap = len(order) - len(lines)
assert gap >= 12
print(f"plain, number of rows twice: {gap} (at least 12)")

# a line of one open file, then of the other
assert keras_cell.order[:4] == ["00", "10", "01", "11"]
# each worker its first file, the rows of both in turn
assert torch_cell.order[:4] == ["00", "10", "01", "11"]
files = list(keras_cell.files.as_numpy_iterator())
assert files == sorted(files) and len(files) == 4
print("same after")
