"""verbose: 0 silent, 1 a bar, 2 plain lines without a bar, "auto" by default"""
import inspect
import io
from contextlib import redirect_stdout

import keras
import numpy as np

x, y = np.ones((64, 2), "float32"), np.ones((64, 1), "float32")
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")


def shown(**verbose):
    with redirect_stdout(io.StringIO()) as text:
        model.fit(x, y, epochs=3, **verbose)
    return text.getvalue()


assert shown(verbose=0) == ""
assert "━" in shown(verbose=1) or "[=" in shown(verbose=1)
lines = shown(verbose=2).splitlines()
assert len([line for line in lines if "loss:" in line]) == 3
assert not any("━" in line for line in lines)
default = inspect.signature(model.fit).parameters["verbose"].default
assert default == "auto" and "━" in shown()
