import tempfile
from pathlib import Path
from torchvision.datasets import ImageFolder

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "cats").mkdir()
    ImageFolder(folder)
