"""Padded sentences through the same heads, masks either way"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

tokens, layer = torch_cell.tokens, torch_cell.layer
np.testing.assert_array_equal(tokens, keras_cell.tokens)
keras_layer, embedding = keras_cell.layer, keras_cell.embedding
assert torch_cell.lengths.tolist() == keras_cell.lengths
assert torch.equal(torch_cell.mask, tokens == 0)
np.testing.assert_array_equal(keras_cell.mask, tokens != 0)
real = (tokens != 0).numpy()
for y, other in (
    (keras_cell.y, keras_cell.by_hand),
    (torch_cell.y.detach(), torch_cell.by_hand.detach()),
):
    y, other = np.asarray(y), np.asarray(other)
    np.testing.assert_allclose(y[real], other[real], atol=1e-6)
np.testing.assert_allclose(
    keras_cell.y[0, :2], keras_cell.alone[0], atol=1e-6)
assert torch_cell.same

rng = np.random.default_rng(0)
table = rng.normal(size=(10, 8)).astype("float32")
shapes = [w.shape for w in keras_layer.weights]
arrays = [rng.normal(size=s).astype("float32") for s in shapes]
embedding.set_weights([table])
keras_layer.set_weights(arrays)
kernels = [torch.tensor(a.reshape(8, 8).T) for a in arrays[::2]]
biases = [torch.tensor(a.flatten()) for a in arrays[1::2]]
layer.load_state_dict({
    "in_proj_weight": torch.cat(kernels[:3]),
    "in_proj_bias": torch.cat(biases[:3]),
    "out_proj.weight": kernels[3],
    "out_proj.bias": biases[3],
})
x = torch.tensor(table)[tokens]
wanted = keras_layer(embedding(tokens.numpy()),
                     embedding(tokens.numpy())).numpy()


def apart(**options):
    found = layer(x, x, x, **options)[0].detach().numpy()
    return np.abs(found - wanted)[real].max()


gap = apart(key_padding_mask=tokens != 0)
assert np.isnan(gap)  # the sentence without padding has no key
found = layer(x[:1], x[:1], x[:1],
              key_padding_mask=tokens[:1] != 0)[0]
gap = np.abs(found[0, :2].detach() - wanted[0, :2]).max().item()
assert gap >= 0.3
print(f"plain, True for real steps: {gap:.2f} (at least 0.3)")
gap = apart()
assert gap >= 0.3
print(f"plain, no mask: {gap:.2f} (at least 0.3)")
gap = apart(key_padding_mask=tokens == 0)
assert gap <= 1e-4
print(f"True for the padding: {gap:.1e} (at most 0.0001)")
found = keras_layer(
    x.numpy(), x.numpy(), value_mask=keras_cell.mask).numpy()
gap = np.abs(found - wanted)[real].max()
assert gap <= 1e-5
print(f"by value_mask: {gap:.1e} (at most 1e-05)")

# a sentence of padding alone
blank = torch.zeros(1, 4).bool()
nothing = keras_layer(
    x[:1].numpy(), x[:1].numpy(), value_mask=blank.numpy())
assert np.isfinite(nothing).all()
found = layer(x[:1], x[:1], x[:1], key_padding_mask=~blank)[0]
assert found.isnan().all()
print("same after")
