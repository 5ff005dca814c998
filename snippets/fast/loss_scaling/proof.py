"""Small, middling and huge gradients, then clipped ones"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

mine, theirs = keras_cell.step, torch_cell.step

# float16 rounds a slope of 1e-8 to 0; scaled, it survives
for step in mine, theirs:
    assert step(1e-8, scaled=False)[1] == 0
gap = abs(mine(1e-8, True)[1] - theirs(1e-8, False)[1])
assert gap >= 1e-8
print(f"plain, float16 unscaled: {gap:.0e} (at least 1e-08)")

# clipped while still scaled, the update all but vanishes
clip = torch_cell.nn.utils.clip_grad_norm_
weights = []
for early in True, False:
    layer = torch.nn.Linear(1, 1, bias=False)
    torch.nn.init.zeros_(layer.weight)
    optimizer = torch.optim.SGD(layer.parameters(), lr=1.0)
    scaler = torch.amp.GradScaler("cpu")
    with torch.autocast("cpu", dtype=torch.float16):
        output = layer(torch_cell.x).float()
    scaler.scale(0.1 * output).backward()
    if not early:
        scaler.unscale_(optimizer)
    clip(layer.parameters(), 0.05)
    scaler.step(optimizer)
    weights.append(layer.weight.item())
clipped = [step(0.1, True, 0.05)[1] for step in (mine, theirs)]
gap = abs(weights[0] - clipped[0])
assert gap >= 0.03 and abs(weights[0]) < 1e-4
what = "plain, clipped before unscale_"
print(f"{what}: {gap:.2f} (at least 0.03)")
gap = abs(clipped[1] - clipped[0])
assert gap <= 1e-3 and abs(weights[1] - clipped[0]) <= 1e-3
np.testing.assert_allclose(clipped, -0.05, rtol=1e-3)
gaps = [gap]
for factor in 1e-8, 1e-6, 0.01, 0.1:
    a, b = mine(factor, True)[1], theirs(factor, True)[1]
    np.testing.assert_allclose(a, -2 * factor, rtol=0.02)
    gaps.append(abs(a - b))
gap = max(gaps)
assert gap <= 1e-3
print(f"weight, scaled and unscaled: {gap:.1e} (at most 1e-03)")

# a gradient that overflows: no step, half the scale; else the
# scale stays, until 2000 good steps in a row double it
mixed = keras_cell.keras.optimizers.LossScaleOptimizer
for factor in 0.1, 1e4:
    keras_scaler, a = mine(factor, True)
    scaler, b = theirs(factor, True)
    scales = [float(keras_scaler.dynamic_scale)]
    scales += [scaler.get_scale()]
    skipped = factor > 1
    start = [32768, 65536]
    assert scales == [n / (1 + skipped) for n in start]
    assert (a == 0) == (b == 0) == skipped
assert isinstance(keras_scaler, mixed)
assert keras_scaler.dynamic_growth_steps == 2000
assert scaler.get_growth_interval() == 2000
print("same after")
