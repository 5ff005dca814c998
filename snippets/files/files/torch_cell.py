"""`open(path)`, `Path.glob`, `fsspec.open`, `torch.save`"""
import shutil
from pathlib import Path

import fsspec  # PyTorch needs it, so it is there
import torch

Path("runs/one").mkdir(parents=True)  # error if it is there
path = Path("runs/one/log.txt")
with open(path, "w") as file:
    file.write("epoch 1\nepoch 2\n")
lines = path.read_text().splitlines()
found = sorted(map(str, Path("runs").glob("*/*.txt")))
shutil.copy(path, "runs/copy.txt")  # overwrites
names = sorted(file.name for file in Path("runs").iterdir())
shutil.rmtree("runs")
left = Path("runs").exists()

remote = "memory://x"  # or gs://, with gcsfs
x = torch.tensor([1.0, 2.0])
with fsspec.open(remote, "wb") as file:
    torch.save(x, file)
with fsspec.open(remote, "rb") as file:
    back = torch.load(file)
print("lines:", len(lines), "found:", found)
print("in runs:", names, "after rmtree:", left)
print("read back:", back.numpy())
