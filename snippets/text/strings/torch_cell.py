"""`str.split()`, `str.lower()`, `str.join()`"""
import re

import torch

lines = ["A Café  open", "Room 42"]  # a list, no tensor
lower = [line.lower() for line in lines]
plain = [re.sub("[0-9]+", "#", line) for line in lower]
words = [line.split() for line in plain]
lengths = torch.tensor([len(line) for line in lines])
joined = " | ".join(plain)
number = torch.tensor(float("42"))
print("type:", type(lines[0]).__name__)
print("first word:", words[0][0])
decoded = words  # nothing to decode
print("words:", decoded)
print("lengths:", lengths.numpy())
print("joined:", joined)
print("number:", number.numpy())
