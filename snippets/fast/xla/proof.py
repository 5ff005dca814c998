"""One graph or none: what each compiler takes and leaves out"""
import io
from contextlib import redirect_stderr, redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts
from torch._inductor import list_mode_options

screen = io.StringIO()
with redirect_stdout(screen):
    import keras_cell
    import torch_cell

import keras

lines = screen.getvalue().splitlines()
refused = [line.split()[1] for line in lines
           if line.startswith("refused:")]
assert refused == ["show", "loop", "show"]
print("plain, while x.sum() < 100 under fullgraph: refused")
print("plain, tf.print under jit_compile: refused")
gap = np.abs(np.subtract(keras_cell.results, torch.stack(
    torch_cell.results).numpy())).max()
assert gap <= 1e-5
print(f"results, as each takes them: {gap:.1e} (at most 1e-05)")
for cell in keras_cell, torch_cell:
    plain = [cell.x * 32, cell.x * 2]
    np.testing.assert_array_equal(cell.results, plain)

# XLA makes one program of many operations: other last digits
tf, x = keras_cell.tf, keras_cell.x
a = tf.random.stateless_normal((200, 300), (0, 1))
b = tf.random.stateless_normal((300, 300), (0, 2))


def f(a, b):
    return tf.nn.softmax(tf.nn.gelu(a @ b))


both = [tf.function(f, jit_compile=jit)(a, b)
        for jit in (True, False)]
gap = np.abs(both[0] - both[1]).max()
assert 0 < gap <= 1e-3
print("softmax of a product: other last digits under XLA")


def refuses(function, *inputs):
    try:
        function(*inputs)
    except tf.errors.InvalidArgumentError:
        return True
    return False


# ... and leaves out what would look at the numbers
assert refuses(tf.function(tf.gather), x, 9)
assert keras_cell.last == x[-1]


def check(x):
    tf.debugging.assert_less(x, 2.0)
    return x


assert refuses(tf.function(check), x)
assert not refuses(tf.function(check, jit_compile=True), x)


def collect(x):
    array = tf.TensorArray("float32", size=0, dynamic_size=True)
    for i in tf.range(3):
        array = array.write(i, x[i])
    return array.stack()


assert tf.function(collect)(x).shape == 3
assert tf.function(collect, jit_compile=True)(x).shape == 0
print("under XLA: gather outside takes the last, a TensorArray")
print("that grows stays empty, assertions are left out")

# ... draws other numbers, and heeds no seed of tf.random


def draws(draw, jit):
    found = []
    for _ in range(2):
        tf.random.set_seed(0)
        compiled = tf.function(draw, jit_compile=jit)
        found.append(compiled((50,), seed=1).numpy())
    return found


for draw, heeded in (tf.random.normal, False), (
        keras.random.normal, True):
    one, again = draws(draw, jit=False)
    assert np.array_equal(one, again)
    other, again = draws(draw, jit=True)
    assert np.array_equal(other, again) is heeded
    assert np.abs(other - one).max() > 0.5

# PyTorch keeps the check, also in one graph
try:
    torch_cell.pick(torch_cell.x, torch_cell.torch.tensor(9))
except IndexError as error:
    assert "out of range" in str(error)
else:
    raise AssertionError("there was a ninth")


def check(x):
    assert (x < 2).all(), "too large"
    return x + 1


compiled = torch.compile(check, fullgraph=True, backend="eager")
try:
    compiled(torch_cell.x)
except (AssertionError, RuntimeError) as error:
    assert "too large" in str(error)
else:
    raise AssertionError("the check was left out")
cudagraphs = list_mode_options("reduce-overhead")
assert cudagraphs == {"triton.cudagraphs": True}

# Keras: a model's own switch; "auto" is off without a GPU
weights = []
for jit in True, False, "auto":
    dense = keras.layers.Dense(3, kernel_initializer="ones")
    model = keras.Sequential([keras.Input((300,)), dense])
    model.compile("sgd", "mse", jit_compile=jit)
    model.fit(a, a[:, :3], shuffle=False, verbose=0)
    weights.append(dense.kernel.numpy())
gap = np.abs(weights[0] - weights[1]).max()
assert gap <= 1e-4
print(f"a model trained under XLA: {gap:.1e} (at most 0.0001)")
if not tf.config.list_physical_devices("GPU"):
    assert model.jit_compile is False
show = keras.layers.Lambda(keras_cell.show)
model = keras.Sequential([keras.Input((300,)), show])
model.compile("sgd", "mse", jit_compile=True)
with redirect_stderr(None):
    assert refuses(model.predict, a, None, 0)
# set_jit: XLA takes what it can of all functions made from here
tf.config.optimizer.set_jit("autoclustering")
with redirect_stderr(None):
    tf.function(keras_cell.show)(x)
print("same after")
