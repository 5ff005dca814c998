"""`files.interleave(read, cycle_length)`"""
import tempfile
from pathlib import Path

import tensorflow as tf

folder = Path(tempfile.mkdtemp())
for part in range(4):  # four files of three lines
    lines = [f"{part}{line}" for line in range(3)]
    (folder / f"part_{part}.txt").write_text("\n".join(lines))

files = tf.data.Dataset.list_files(
    f"{folder}/*.txt", shuffle=False
)
rows = files.interleave(
    tf.data.TextLineDataset,
    cycle_length=2,  # files that are open at once
    num_parallel_calls=tf.data.AUTOTUNE,
)
order = [line.decode() for line in rows.as_numpy_iterator()]
print("rows:", len(order), "different:", len(set(order)))
print(*order)
