"""`open(path)`, `Path.glob`, `Path.exists`, `fsspec.open`"""
import shutil
from pathlib import Path

import fsspec  # PyTorch needs it, so it is there

Path("runs/one").mkdir(parents=True, exist_ok=True)
path = Path("runs/one/log.txt")
with open(path, "w") as file:
    file.write("epoch 1\nepoch 2\n")
lines = path.read_text().splitlines()
found = sorted(map(str, Path("runs").glob("*/*.txt")))
shutil.copy(path, "runs/copy.txt")  # overwrites
names = sorted(file.name for file in Path("runs").iterdir())
shutil.rmtree("runs")
left = Path("runs").exists()

remote = "memory://notes.txt"  # or gs://, hdfs://
with fsspec.open(remote, "w") as file:
    file.write("in memory")
with fsspec.open(remote, "r") as file:
    text = file.read()
print("lines:", len(lines), "found:", found)
print("in runs:", names, "after rmtree:", left)
print("read:", text)
