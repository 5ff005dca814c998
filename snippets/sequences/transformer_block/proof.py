"""The same digits through the same block, piece by piece"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

x, model = torch_cell.x, torch_cell.model
np.testing.assert_array_equal(x, keras_cell.x)
rng = np.random.default_rng(0)
cell, nn = keras_cell, torch_cell.nn
names = {"norm1": cell.norm1, "linear1": cell.wide,
         "linear2": cell.narrow, "norm2": cell.norm2}
for layer in cell.attention, *names.values():
    shapes = [w.shape for w in layer.weights]  # scales too
    layer.set_weights([rng.normal(size=s) / 4 for s in shapes])

arrays = list(map(torch.tensor, cell.attention.get_weights()))
kernels = [a.reshape(8, 8).T for a in arrays[::2]]
biases = [a.flatten() for a in arrays[1::2]]
state = {
    "self_attn.in_proj_weight": torch.cat(kernels[:3]),
    "self_attn.in_proj_bias": torch.cat(biases[:3]),
    "self_attn.out_proj.weight": kernels[3],
    "self_attn.out_proj.bias": biases[3],
}
for name, layer in names.items():
    weight, bias = layer.get_weights()
    state[name + ".weight"] = torch.tensor(weight.T)
    state[name + ".bias"] = torch.tensor(bias)


def apart(**options):
    options = {"batch_first": True, **options}
    other = nn.TransformerEncoderLayer(8, 2, 32, **options)
    other.load_state_dict(state)
    with torch.no_grad():
        return np.abs(other.eval()(x).numpy() - expected).max()


expected = cell.model(x.numpy()).numpy()
gap = apart(layer_norm_eps=1e-3)
assert gap >= 1e-3
print(f"epsilon as Keras has it: {gap:.3f} (at least 0.001)")
model.load_state_dict(state)
gap = np.abs(model(x).detach().numpy() - expected).max()
assert gap <= 1e-4
print(f"epsilon as PyTorch has it: {gap:.1e} (at most 0.0001)")
assert apart() <= 1e-4  # without gradients too

gap = apart(batch_first=False)
assert gap >= 0.1
print(f"batch_first left out: {gap:.2f} (at least 0.1)")
gap = apart(norm_first=True)
assert gap >= 0.1
print(f"norm first: {gap:.2f} (at least 0.1)")
gap = apart(activation="gelu")
assert gap >= 0.01
print(f"another activation: {gap:.2f} (at least 0.01)")

# 0.1 is dropped in four places: outputs spread by as much
ours = [cell.model(x.numpy(), training=True) for _ in range(30)]
model.train()
theirs = [model(x).detach().numpy() for _ in range(30)]
spread = [np.std(y, axis=0).mean() for y in (ours, theirs)]
gap = abs(spread[1] / spread[0] - 1)
assert gap <= 0.02
print(f"spread in training: {gap:.1e} (at most 0.02)")
drops = model.dropout, model.dropout1, model.dropout2
assert [drop.p for drop in drops] == [0.1] * 3
assert model.self_attn.dropout == cell.drop.rate == 0.1
assert cell.attention.get_config()["dropout"] == 0.1
assert torch_cell.count(model) == 872
assert cell.model.count_params() == 872
assert torch_cell.usual.linear1.out_features == 2048
usual = cell.layers.LayerNormalization()
assert usual.epsilon == 1e-3 and model.norm1.eps == 1e-5
assert not [n for n in dir(cell.layers) if "Transformer" in n]
print("one side")
