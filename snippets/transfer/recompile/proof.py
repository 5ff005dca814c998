"""One step free and two frozen, as in the row and forgetful"""
from contextlib import redirect_stdout

import keras
import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, net = keras_cell.model, torch_cell.model
start = model.get_weights()
recompile = (keras_cell.optimizer, keras_cell.loss_fn)


def keras_steps(compiled_again):
    model.set_weights(start)
    for v in keras_cell.optimizer.variables[2:]:
        v.assign(keras.ops.zeros_like(v))  # no momentum yet
    keras_cell.base.trainable = True
    model.compile(*recompile)
    keras_cell.base_moves()
    keras_cell.base.trainable = False
    if compiled_again:
        model.compile(*recompile)
    keras_cell.base_moves()
    keras_cell.base_moves()
    return model.get_weights()


def torch_steps(set_to_none=True):
    for p, w in zip(net.parameters(), start):
        p.data = torch.tensor(w.T)
    torch_cell.optimizer.state.clear()
    torch_cell.base.requires_grad_(True)
    torch_cell.base_moves()
    torch_cell.base.requires_grad_(False)
    torch_cell.base_moves(set_to_none)
    torch_cell.base_moves(set_to_none)
    return [p.detach().numpy().T for p in net.parameters()]


def gap(ours, theirs):
    pairs = zip(ours, theirs)
    return max(np.abs(a - b).max() for a, b in pairs)


wanted = torch_steps()
naive = gap(keras_steps(compiled_again=False), wanted)
assert naive >= 0.001
print(f"plain, compiled once: {naive:.2g} (at least 0.001)")
naive = gap(torch_steps(set_to_none=False), wanted)
assert naive >= 0.001
print(
    "PyTorch, set_to_none=False: "
    f"{naive:.2g} (at least 0.001)"
)
noise = gap(keras_steps(compiled_again=True), wanted)
assert noise <= 1e-5
print(f"weights in the row: {noise:.1e} (at most 1e-05)")

# Frozen before the first fit, it counts at once.
layers = [keras.layers.Dense(10) for _ in range(2)]
fresh = keras.Sequential([keras.Input((64,)), *layers])
fresh.compile("sgd", keras_cell.loss_fn)
layers[0].trainable = False
before = layers[0].get_weights()
fresh.fit(keras_cell.x, keras_cell.y, verbose=0)
assert gap(before, layers[0].get_weights()) == 0
# To unfreeze, the old optimizer will not do.
layers[0].trainable = True
fresh.compile(fresh.optimizer, keras_cell.loss_fn)
try:
    fresh.fit(keras_cell.x, keras_cell.y, verbose=0)
except ValueError as error:
    assert "Unknown variable" in str(error)
else:
    raise AssertionError("the old optimizer took new variables")
print("same after")
