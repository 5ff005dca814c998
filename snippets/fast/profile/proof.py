"""What two profilers saw of four steps, two of them recorded"""
import inspect
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

import keras

x, y = keras_cell.f(keras_cell.x), torch_cell.f(torch_cell.x)
gap = np.abs(x - y.numpy()).max()
assert gap <= 1e-5
print(f"what is profiled: {gap:.1e} (at most 1e-05)")
for counts, tanh in ((keras_cell.counts, "Tanh:Tanh"),
                     (torch_cell.counts, "aten::tanh")):
    assert counts["train"] == counts[tanh] == 2
print("of four steps both recorded the last two")

plan, profiler = torch_cell.plan, torch_cell.profiler
names = [plan(step).name for step in range(5)]
assert names == ["NONE", "WARMUP", "RECORD", "RECORD_AND_SAVE",
                 "NONE"]  # then from the start, unless repeat=1
assert plan(7).name == "RECORD_AND_SAVE"
once = profiler.schedule(wait=1, warmup=1, active=2, repeat=1)
assert once(7).name == "NONE"
assert torch_cell.counts["ProfilerStep*"] == 2
_, head, _, *rows = torch_cell.table.strip().splitlines()
assert "CPU total" in head and "# of Calls" in head
assert rows[3].startswith("-----")  # row_limit=3
assert any("train" in row for row in rows[:3])


def seen(steps, **how):
    """How often a profile of PyTorch saw tanh"""
    with profiler.profile(**how) as profile:
        for _ in range(4):
            torch_cell.f(torch_cell.x)
            if steps:
                profile.step()
    return sum(event.count for event in profile.key_averages()
               if event.key == "aten::tanh")


assert seen(True, schedule=plan) == 2
assert seen(False) == 4
try:
    seen(False, schedule=plan)
except AssertionError as error:
    assert "Profiler must be initialized" in str(error)
else:
    raise AssertionError("it recorded something")
print("a schedule without step() records nothing")

# for TensorBoard, or for a browser that reads traces
with tempfile.TemporaryDirectory() as folder:
    ready = profiler.tensorboard_trace_handler(folder)
    seen(True, schedule=once, on_trace_ready=ready)
    file, = Path(folder).iterdir()
    assert file.name.endswith(".pt.trace.json")
    assert "aten::tanh" in file.read_text()



def names_in(folder):
    """The names of all events in the one trace of TensorFlow"""
    file, = Path(folder).rglob("*.xplane.pb")
    space = keras_cell.xplane_pb2.XSpace
    trace = space.FromString(file.read_bytes())
    return [plane.event_metadata[event.metadata_id].name
            for plane in trace.planes
            for line in plane.lines for event in line.events]


# fit: batches 2 to 4, counted from 1, go into the trace
dense = keras.layers.Dense(1)
model = keras.Sequential([keras.Input((50,)), dense])
model.compile("sgd", "mse")
with tempfile.TemporaryDirectory() as folder:
    board = keras.callbacks.TensorBoard(
        folder, profile_batch=(2, 4))
    model.fit(np.ones((40, 50)), np.ones((40, 1)), batch_size=4,
              callbacks=[board], verbose=0)
    names = names_in(folder)
assert names.count("Profiled batch") == 3
how = inspect.signature(keras.callbacks.TensorBoard).parameters
assert how["profile_batch"].default == 0  # it is off
# trace_on does both: the graph of a function and its profile
summary = keras_cell.tf.summary
with tempfile.TemporaryDirectory() as folder:
    writer = summary.create_file_writer(folder)
    summary.trace_on(profiler=True, profiler_outdir=folder)
    keras_cell.f(keras_cell.x)
    with writer.as_default():
        summary.trace_export("f", step=0)
    assert names_in(folder).count("Tanh:Tanh") == 1
print("task")
