"""`profiler.experimental.start(logdir)`, `stop`, `Trace`"""
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf import xplane_pb2

x = tf.ones((50, 50))
f = tf.function(lambda x: tf.tanh(x @ x))
profiler = tf.profiler.experimental
with TemporaryDirectory() as folder:
    for step in range(4):
        if step == 2:  # by then f is traced and warm
            profiler.start(folder)
        with profiler.Trace("train", step_num=step, _r=1):
            f(x)
    profiler.stop()
    # TensorBoard shows it, with the package xprof.
    file, = Path(folder).rglob("*.xplane.pb")
    trace = xplane_pb2.XSpace.FromString(file.read_bytes())
counts = Counter(
    plane.event_metadata[event.metadata_id].name
    for plane in trace.planes
    for line in plane.lines for event in line.events)
print("train:", counts["train"])
print("tanh:", counts["Tanh:Tanh"])
