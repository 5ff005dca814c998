"""The same digits ask others, through the same decoder block"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, memory = torch_cell.x, torch_cell.memory
model = torch_cell.block
np.testing.assert_array_equal(x, keras_cell.x)
np.testing.assert_array_equal(memory, keras_cell.memory)
np.testing.assert_allclose(
    model(x, memory, torch_cell.mask).detach(), torch_cell.y,
    atol=1e-5)
cell, state = keras_cell, {}
np.testing.assert_array_equal(
    cell.block(cell.x, cell.memory), cell.y)
rng = np.random.default_rng(0)
names = {"self_attn": cell.look, "multihead_attn": cell.cross,
         "linear1": cell.wide, "linear2": cell.narrow}
for k, norm in enumerate(cell.norms):
    names[f"norm{k + 1}"] = norm
for name, layer in names.items():
    shapes = [w.shape for w in layer.weights]
    arrays = [rng.normal(size=s) for s in shapes]
    layer.set_weights(arrays)
    arrays = list(map(torch.tensor, layer.get_weights()))
    if len(arrays) == 2:
        state[f"{name}.weight"] = arrays[0].T
        state[f"{name}.bias"] = arrays[1]
        continue
    kernels = [a.reshape(8, 8).T for a in arrays[::2]]
    biases = [a.flatten() for a in arrays[1::2]]
    state |= {
        f"{name}.in_proj_weight": torch.cat(kernels[:3]),
        f"{name}.in_proj_bias": torch.cat(biases[:3]),
        f"{name}.out_proj.weight": kernels[3],
        f"{name}.out_proj.bias": biases[3],
    }
model.load_state_dict(state)
wanted = cell.block(cell.x, cell.memory).numpy()


def apart(*inputs, **options):
    with torch.no_grad():
        found = model(*inputs, **options).numpy()
    assert found.shape == wanted.shape
    return np.abs(found - wanted).max()


causal = {"tgt_mask": torch_cell.mask}
gap = apart(x, memory, **causal)
assert gap <= 1e-4
print(f"piece by piece: {gap:.1e} (at most 0.0001)")
gap = apart(x, memory)
assert gap >= 0.02
print(f"tgt_mask left out: {gap:.2f} (at least 0.02)")
swapped = model(memory[:, :5], x, **causal).detach().numpy()
gap = np.abs(swapped - wanted).max()
assert gap >= 0.1
print(f"x and memory exchanged: {gap:.2f} (at least 0.1)")
first = torch.nn.TransformerDecoderLayer(
    8, 2, 32, batch_first=True, norm_first=True).eval()
first.load_state_dict(state)
gap = first(x, memory, **causal).detach().numpy() - wanted
assert np.abs(gap).max() >= 0.1
print(f"norm first: {np.abs(gap).max():.2f} (at least 0.1)")

# the memory may be longer; it is key and value alike
assert memory.shape[1] == 8 and wanted.shape[1] == 5
key = cell.cross(cell.x, cell.memory, cell.memory)
np.testing.assert_array_equal(
    cell.cross(cell.x, cell.memory), key)
usual = torch.nn.TransformerDecoderLayer(8, 2)
assert usual.linear1.out_features == 2048
assert usual.dropout1.p == 0.1 and not usual.norm_first
assert not usual.self_attn.batch_first
names = dir(cell.layers)
assert not [n for n in names if "Transformer" in n]
print("one side")
