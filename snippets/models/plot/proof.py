"""Both graphs follow the model; no picture without Graphviz"""
import os
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from keras.src.utils import model_visualization

keras, fx, nn = keras_cell.keras, torch_cell.fx, torch_cell.nn


def message(call, *arguments):
    try:
        call(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    raise AssertionError("no error")


# a box for each layer, in a chain; ReLU is inside Dense in
# Keras, and PyTorch also draws the output as a box
text = keras_cell.graph.to_string()
for layer in keras_cell.model.layers:
    assert f"<b>{layer.name}</b>" in text
assert len(keras_cell.graph.get_edges()) == 2
drawn = [
    node.get_name() for node in torch_cell.graph.get_nodes()
]
assert drawn == [
    node.name for node in torch_cell.traced.graph.nodes
]
assert len(drawn) == 1 + len(torch_cell.model) + 1
assert len(torch_cell.graph.get_edges()) == len(drawn) - 1

# the traced graph is a program too: from the same weights it
# computes what the Keras model does
for source, target in zip(
    keras_cell.model.weights, torch_cell.traced.parameters()
):
    target.data.copy_(torch.tensor(source.numpy().T))
torch.manual_seed(0)
x = torch.randn(5, 64)
ours = keras_cell.model(x.numpy()).numpy()
gap = np.abs(ours - torch_cell.traced(x).detach().numpy()).max()
assert gap <= 1e-4
print(f"output of the traced graph: {gap:.1e} (at most 1e-04)")

# the picture itself is drawn by Graphviz's program dot
os.environ["PATH"] = ""  # as where it is not installed
Path("model.png").unlink(missing_ok=True)
said = message(keras.utils.plot_model, keras_cell.model)
assert "ImportError: You must install graphviz" in said
said = message(torch_cell.graph.write_png, "model.png")
assert '"dot" not found in path' in said
assert not Path("model.png").exists()
model_visualization.pydot = None  # as if it were not installed
said = message(keras.utils.model_to_dot, keras_cell.model)
assert "ImportError: You must install pydot" in said


class Choice(nn.Module):  # a path that depends on the numbers
    def forward(self, x):
        return x if x.sum() > 0 else -x


assert "TraceError" in message(fx.symbolic_trace, Choice())
print("task")
