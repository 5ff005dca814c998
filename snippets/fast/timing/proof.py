"""Two clocks: what they count, and what they leave out"""
import inspect
import sys
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

gap = np.abs(keras_cell.f(keras_cell.x) - torch_cell.f(
    torch_cell.x).numpy()).max()
assert gap <= 1e-6
print(f"what is timed: {gap:.1e} (at most 1e-06)")

early = keras_cell.early / keras_cell.later
assert early <= 0.5
print(f"share of the time, not waited for: {early:.2f} "
      "(at most 0.5)")
# numpy() waits just so: it needs the numbers.
tf, time = keras_cell.tf, keras_cell.time


def seconds():
    start = time.perf_counter()
    keras_cell.f(keras_cell.x).numpy()
    return time.perf_counter() - start


assert min(seconds() for _ in range(9)) >= 2 * keras_cell.early
# A CPU left as it is gives a result when it is there.
tf.config.experimental.set_synchronous_execution(enable=True)
keras_cell.seconds(wait=False)  # it is traced once more
alone = min(keras_cell.seconds(wait=False) for _ in range(9))
assert alone >= 2 * keras_cell.early

cells = ("TensorFlow", keras_cell), ("PyTorch", torch_cell)
for name, cell in cells:
    later = cell.later / cell.first
    assert later <= 0.5
    print(f"share of the first call's time, later, {name}: "
          f"{later:.2f} (at most 0.5)")

# In a graph Python's clock is read once, while it is traced.
@tf.function
def clocks():
    return tf.timestamp(), time.perf_counter()


(one, traced), (other, again) = clocks(), clocks()
assert other > one and again == traced

# The Timer measures on one thread unless told otherwise ...
benchmark = torch_cell.benchmark
assert torch_cell.told.task_spec.num_threads == 1
assert torch_cell.told.number_per_run == 9
seen = []
scope = {"seen": seen, "count": torch.get_num_threads}
before = torch.get_num_threads()
timer = benchmark.Timer("seen.append(count())", globals=scope)
timer.timeit(3)
assert set(seen) == {1} and len(seen) > 3  # warm-up as well
assert torch.get_num_threads() == before
timer = benchmark.Timer(
    "seen.append(count())", globals=scope, num_threads=2)
timer.timeit(3)
assert seen[-1] == 2
# ... and its clock waits for a GPU before it is read.
clock = sys.modules[benchmark.Timer.__module__].timer
assert "accelerator.synchronize()" in inspect.getsource(clock)
if not torch.cuda.is_available():
    try:
        torch.cuda.synchronize()
    except (AssertionError, RuntimeError) as error:
        assert "NVIDIA" in str(error) or "CUDA" in str(error)
    else:
        raise AssertionError("it had nothing to wait for")
print("task")
