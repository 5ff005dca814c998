"""Rows in order, and how many of their draws come twice"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tf, DataLoader = keras_cell.tf, torch_cell.DataLoader
dataset = torch_cell.dataset


def twice(batches):
    rows = np.concatenate([np.asarray(xb) for xb in batches])
    assert rows.astype(int).tolist() == list(range(8))
    return len(rows) - len(set((rows % 1).round(6)))


naive = twice(DataLoader(dataset, batch_size=2, num_workers=2))
assert naive >= 4
print(
    "plain, number of draws that come twice: "
    f"{naive} (at least 4)"
)
for side, batches in (
    ("Keras", keras_cell.batches),
    ("PyTorch", torch_cell.batches),
):
    number = twice(batches)
    assert number <= 0
    print(
        f"number of draws that come twice, {side}: "
        f"{number} (at most 0)"
    )
assert keras_cell.draws == torch_cell.draws == 8
gap = (keras_cell.rows // 1 - torch_cell.rows // 1).max()
assert gap <= 0
print(f"order of the rows: {gap:.1e} (at most 1e-09)")
assert torch_cell.batches.num_workers == 2
assert "Parallel" in type(keras_cell.dataset).__name__

# Without worker_init_fn the next epoch repeats the first: the
# processes are new, with new copies; persistent ones go on
loader = DataLoader(dataset, batch_size=2, num_workers=2)
first, second = (torch.cat(list(loader)) for _ in range(2))
assert torch.equal(first, second)
loader = DataLoader(
    dataset,
    batch_size=2,
    num_workers=2,
    persistent_workers=True,
)
first, second = (torch.cat(list(loader)) for _ in range(2))
assert not torch.equal(first, second)


# torch.rand and NumPy's own generator are seeded by PyTorch
class Drawn(torch.utils.data.Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, k):
        return torch.rand(()).item(), np.random.rand()


for drawn in zip(
    *DataLoader(Drawn(), batch_size=8, num_workers=0)
):
    assert len(drawn[0].unique()) == 8
loader = DataLoader(Drawn(), batch_size=2, num_workers=2)
for drawn in zip(*loader):
    assert len(torch.cat(drawn).unique()) == 8
print("same after")
