"""plot_model wants pydot and Graphviz, else it raises ImportError"""
import importlib
import os
import shutil
import sys

import keras
from keras.src.utils import model_visualization as drawing

model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(2)])
notes = dict(show_shapes=True, expand_nested=True, dpi=80)
if shutil.which("dot"):
    keras.utils.plot_model(model, **notes)
    assert os.path.getsize("model.png") > 0

os.environ["PATH"] = ""  # no Graphviz to be found
graph = keras.utils.model_to_dot(model, **notes)
assert "(None, 4)" in graph.to_string()
for missing in ("graphviz", "pydot"):
    try:
        drawing.plot_model(model, to_file="second.png", **notes)
    except ImportError as error:
        assert f"You must install {missing}" in str(error)
    else:
        raise AssertionError(f"drawn without {missing}")
    sys.modules["pydot"] = None  # no pydot either
    importlib.reload(drawing)
