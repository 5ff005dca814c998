import datetime
from torch.utils.data import DataLoader

rows = [(0.5, datetime.date(2024, 1, 31)), (0.7, datetime.date(2024, 2, 29))]
next(iter(DataLoader(rows, batch_size=2)))
