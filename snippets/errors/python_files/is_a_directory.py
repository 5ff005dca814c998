import tempfile

from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    checkpoints = Path(folder, "checkpoints")
    checkpoints.mkdir()
    open(checkpoints)
