"""`runpy.run_path(path)`"""
import runpy
from pathlib import Path

from keras import ops

repo = Path("repo")  # Keras has no hub: clone, run a file
repo.mkdir(exist_ok=True)
Path(repo, "models.py").write_text('''
from keras import layers, Sequential
def digits(classes=10):
    return Sequential([layers.Flatten(), layers.Dense(classes)])
''')

found = runpy.run_path("repo/models.py")
model = found["digits"](classes=3)
y = model(ops.zeros((5, 8, 8)))
print("output:", tuple(y.shape))
try:
    found["letters"]
except KeyError as error:
    print("not there:", error)
