import tempfile
from pathlib import Path
from torchvision.datasets import ImageFolder

with tempfile.TemporaryDirectory() as folder:
    train = Path(folder, "train")
    train.mkdir()
    ImageFolder(train)
