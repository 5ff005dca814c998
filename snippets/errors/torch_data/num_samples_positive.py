from pathlib import Path
from torch.utils.data import DataLoader

photos = sorted(Path("photos").glob("*.jpg"))
DataLoader(photos, shuffle=True)
