"""`torch.compiler.set_stance("force_eager")`, `is_compiling`"""
import torch


@torch.compile(backend="aot_eager")
def f(x):
    seen = torch.compiler.is_compiling()
    kind = "a graph" if seen else "values"
    print("Python sees", kind)
    return x.sqrt() + 1


x = torch.tensor([4.0, 9.0])
graph = f(x)
with torch.compiler.set_stance("force_eager"):
    eager = f(x)
again = f(x)
print(graph.numpy(), eager.numpy(), again.numpy())
