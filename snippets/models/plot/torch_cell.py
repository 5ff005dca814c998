"""`FxGraphDrawer(fx.symbolic_trace(model), name)`"""
import shutil

from torch import fx, nn
from torch.fx.passes.graph_drawer import FxGraphDrawer

model = nn.Sequential(
    nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)
)
traced = fx.symbolic_trace(model)
drawer = FxGraphDrawer(
    traced, "model", ignore_parameters_and_buffers=True
)
graph = drawer.get_dot_graph()  # needs pydot only
print("boxes:", len(graph.get_nodes()))
print("arrows:", len(graph.get_edges()))
print(graph.to_string().splitlines()[0])

if shutil.which("dot"):  # Graphviz, which pip does not bring
    graph.write_png("model.png")
