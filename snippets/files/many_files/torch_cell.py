"""`IterableDataset`, `get_worker_info()`"""
import tempfile
from pathlib import Path

from torch.utils.data import (
    DataLoader, IterableDataset, get_worker_info,
)

folder = Path(tempfile.mkdtemp())
for part in range(4):  # four files of three lines
    lines = [f"{part}{line}" for line in range(3)]
    (folder / f"part_{part}.txt").write_text("\n".join(lines))


class Rows(IterableDataset):
    def __iter__(self):
        files = sorted(folder.glob("*.txt"))
        if worker := get_worker_info():  # each its share
            files = files[worker.id::worker.num_workers]
        for file in files:
            yield from file.read_text().splitlines()


rows = DataLoader(Rows(), batch_size=None, num_workers=2)
order = list(rows)
print("rows:", len(order), "different:", len(set(order)))
print(*order)
