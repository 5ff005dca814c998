"""One weight used twice: by its name, by its object"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras
import tensorflow as tf

tf1 = keras_cell.tf1
assert keras_cell.names == ["branch/weight:0"]
assert torch_cell.names == ["branch.weight"]
# Names share nothing in PyTorch, nor in Keras today.
two = [torch.nn.Linear(2, 1) for _ in range(2)]
assert two[0].weight is not two[1].weight
keras.utils.set_random_seed(0)
two = [keras.layers.Dense(1, name="branch") for _ in "12"]
x = torch_cell.x.numpy()
first, second = (layer(x) for layer in two)
gap = abs(float(first[0, 0]) - float(second[0, 0]))
assert gap >= 0.1
print(f"plain, two layers, one name: {gap:.2f} (at least 0.1)")

pairs = zip((keras_cell.once, keras_cell.again),
            (torch_cell.once, torch_cell.again))
gap = max(abs(a.item() - b.item()) for a, b in pairs)
assert gap <= 1e-6
print(f"outputs, one object: {gap:.1e} (at most 1e-06)")

# An object does it in TensorFlow too, without a graph.
dense = keras.layers.Dense(1, use_bias=False,
                           kernel_initializer="ones")
assert float(dense(x)[0, 0]) == torch_cell.once.item()
assert float(dense(x + 1)[0, 0]) == torch_cell.again.item()
assert len(dense.trainable_variables) == 1
for name in "variable_scope", "get_collection", "GraphKeys":
    assert not hasattr(tf, name) and hasattr(tf1, name)
print("same after")
