"""`FxGraphDrawer(fx.symbolic_trace(model), name)`"""
import os

from torch import fx, nn
from torch.fx.passes.graph_drawer import FxGraphDrawer

os.environ["PATH"] = ""  # as where Graphviz is not installed

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

try:  # writes model.png, with the program dot
    graph.write_png("model.png")
except FileNotFoundError as error:
    print(str(error).partition("] ")[2])
