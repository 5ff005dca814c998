"""The same logits in bfloat16, and what it loses"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import tensorflow as tf

keras, layers = keras_cell.keras, keras_cell.layers
x = keras_cell.x
set_policy = keras_cell.mixed_precision.set_global_policy
mixed, theirs = keras_cell.model, torch_cell.model
assert keras_cell.accuracy > 0.9 < torch_cell.accuracy
assert torch_cell.outputs.dtype == torch.bfloat16
assert torch_cell.loss.dtype == torch.float32

# what is kept and what the optimizer gets is float32, and holds
# more than bfloat16 could
with tf.GradientTape() as tape:
    loss = keras_cell.loss_fn(keras_cell.y, mixed(x))
grads = tape.gradient(loss, mixed.trainable_variables)
assert {grad.dtype for grad in [loss, *grads]} == {tf.float32}
for weight in mixed.weights:
    assert weight.dtype == "float32"
for weight in theirs.parameters():
    assert weight.dtype == weight.grad.dtype == torch.float32
    assert torch.any(weight.bfloat16() != weight)

# a layer keeps its policy; autocast ends with its block
set_policy("float32")
inner = keras_cell.scores(keras_cell.hidden(x))
assert inner.dtype == tf.bfloat16 == keras_cell.hidden(x).dtype
dense = layers.Dense(64, activation="relu")
plain = keras.Sequential([dense, layers.Dense(10)])
assert plain(x).dtype == mixed(x).dtype == tf.float32
plain.set_weights(mixed.get_weights())
for source, target in zip(
    mixed.weights, theirs.parameters(), strict=True
):
    target.data = torch.tensor(source.numpy().T)
with torch.no_grad():
    full = theirs(torch.tensor(x))
    with torch.autocast("cpu", torch.bfloat16):
        rough = theirs(torch.tensor(x))
        loss = torch_cell.loss_fn(rough, torch_cell.y)
assert full.dtype == torch.float32 != rough.dtype
assert full.nbytes == 2 * rough.nbytes
assert loss.dtype == torch.float32

# differences as a share of the largest logit
full, size = full.numpy(), full.abs().max().item()
gap = np.abs(plain(x) - full).max() / size
assert gap <= 1e-5
print(f"both in float32: {gap:.0e} (at most 1e-05)")
logits = rough.float().numpy()
gap = np.abs(mixed(x) - logits).max() / size
assert gap <= 3e-2
print(f"both mixed: {gap:.0e} (at most 3e-02)")
for name, found in ("Keras", mixed(x)), ("PyTorch", logits):
    assert np.abs(found - full).mean() / size >= 1e-4
    gap = np.abs(found - full).max() / size
    assert gap <= 3e-2
    print(
        f"mixed against float32, {name}: "
        f"{gap:.0e} (at most 3e-02)"
    )

# eight bits hold a third no better than this
set_policy("mixed_bfloat16")
fill = keras.initializers.Constant(1 / 3)
third = layers.Dense(1, kernel_initializer=fill)
linear = torch_cell.nn.Linear(1, 1, bias=False)
linear.weight.data.fill_(1 / 3)
with torch.autocast("cpu", torch.bfloat16):
    found = [float(third(tf.ones((1, 1)))[0, 0])]
    found += [linear(torch.ones(1, 1)).item()]
assert found[0] == found[1]
gap = abs(found[0] - 1 / 3)
assert gap >= 6e-4
print(f"a third in bfloat16: {gap:.5f} (at least 0.0006)")

# a softmax in bfloat16 does not add up to 1
soft = keras.ops.softmax(inner).numpy(), rough.softmax(dim=1)
for found in soft[0].astype("float32"), soft[1].float().numpy():
    assert np.abs(found.sum(axis=1) - 1).max() >= 1e-3

# why the weights stay float32: a small step is lost
for one in torch.ones(1), tf.ones(1):
    assert one + 0.001 > 1
one = torch.ones(1, dtype=torch.bfloat16)
assert one + 0.001 == 1 == tf.ones(1, tf.bfloat16) + 0.001

# NumPy takes Keras's bfloat16, not PyTorch's
assert inner.numpy().dtype == "bfloat16"
try:
    rough.numpy()
except TypeError as error:
    assert "unsupported ScalarType BFloat16" in str(error)
else:
    raise AssertionError("NumPy took it")

# with float16 a small gradient is 0 unless the loss is scaled;
# GradScaler does that, on a CPU too
gradients = []
for scaling in False, True:
    scaler = torch.amp.GradScaler("cpu", enabled=scaling)
    weight = torch.nn.Parameter(torch.ones(1, 1))
    with torch.autocast("cpu", dtype=torch.float16):
        tiny = torch.full((1, 1), 1e-4)
        output = torch.nn.functional.linear(tiny, weight)
    assert output.dtype == torch.float16
    scaler.scale(1e-5 * output.float().sum()).backward()
    optimizer = torch.optim.SGD([weight], lr=1e6)
    scaler.step(optimizer)
    scaler.update()
    gradients.append((1 - weight.item()) / 1e6)
assert gradients[0] == 0
np.testing.assert_allclose(gradients[1], 1e-9, rtol=0.1)

# only float16 underflows: there Keras scales the loss itself
assert torch.tensor(1e-8).half() == 0 != one * 1e-8
for policy in "mixed_float16", "mixed_bfloat16":
    set_policy(policy)
    model = keras.Sequential([layers.Dense(1)])
    model.compile("sgd", "mse")
    scaled = keras.optimizers.LossScaleOptimizer
    assert isinstance(model.optimizer, scaled) == (
        policy == "mixed_float16"
    )
set_policy("float32")
print("same")
