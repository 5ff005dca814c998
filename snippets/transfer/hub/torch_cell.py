"""`torch.hub.load(repo, name, source)`"""
from pathlib import Path

import torch

repo = Path("repo")  # what its author puts on GitHub
repo.mkdir(exist_ok=True)
Path(repo, "hubconf.py").write_text('''
from torch import nn
dependencies = ["torch"]  # what must be installed
def digits(classes=10):
    return nn.Sequential(nn.Flatten(), nn.Linear(64, classes))
''')

# from GitHub: torch.hub.load("owner/repo:tag", "digits")
model = torch.hub.load(
    "repo", "digits", source="local", classes=3)
y = model(torch.zeros(5, 8, 8))
print("output:", tuple(y.shape))
try:
    torch.hub.load("repo", "letters", source="local")
except RuntimeError as error:
    print(error)
