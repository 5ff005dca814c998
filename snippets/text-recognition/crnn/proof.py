"""The same weights give the same logits in each frame"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

model, x = torch_cell.model, torch_cell.x
assert np.array_equal(keras_cell.x[..., 0], x[:, 0].numpy())
assert torch.equal(torch_cell.logits, model(x))
weights = map(torch.tensor, keras_cell.model.get_weights())
kernel, bias, *lstm, head, head_bias = weights
state = {
    "conv.weight": kernel.permute(3, 2, 0, 1),
    "conv.bias": bias,
    "head.weight": head.T,
    "head.bias": head_bias,
}
for end, (w, u, b) in ("", lstm[:3]), ("_reverse", lstm[3:]):
    state[f"lstm.weight_ih_l0{end}"] = w.T
    state[f"lstm.weight_hh_l0{end}"] = u.T
    state[f"lstm.bias_ih_l0{end}"] = b
    # PyTorch adds two biases, Keras has one
    state[f"lstm.bias_hh_l0{end}"] = torch.zeros_like(b)
model.load_state_dict(state)
expected = keras_cell.logits.numpy()

with torch.inference_mode():
    maps = model.conv(x).relu()
    maps = torch.nn.functional.max_pool2d(maps, 2)
    # Permute((2, 1, 3)), word for word, on (N, C, H, W)
    plain = maps.permute(0, 2, 1, 3).reshape(4, 16, 64)
    plain = model.head(model.lstm(plain)[0])
    gap = np.abs(plain.numpy() - expected).max()
    assert gap >= 0.01
    print(f"plain, the same axes: {gap:.2g} (at least 0.01)")
    # cut to 16 frames without a permute
    naive = model.head(model.lstm(maps.reshape(4, 16, 64))[0])
    gap = np.abs(naive.numpy() - expected).max()
    assert gap >= 0.01
    print(f"logits, only reshaped: {gap:.2g} (at least 0.01)")
    # the columns are frames, but channels come before height
    swapped = maps.permute(0, 3, 1, 2).flatten(2)
    naive = model.head(model.lstm(swapped)[0])
    gap = np.abs(naive.numpy() - expected).max()
    assert gap >= 0.01
    print(f"logits, channels first: {gap:.2g} (at least 0.01)")

    gap = np.abs(model(x).numpy() - expected).max()
    assert gap <= 1e-5
    print(f"logits, permuted: {gap:.1e} (at most 1e-05)")
print("same after")
