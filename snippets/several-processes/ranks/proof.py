"""Who is who: two replicas, two processes, and alone"""
import json
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
from torch import multiprocessing


def start(rank, folder):
    told = torch_cell.work(rank, folder)
    Path(folder, f"{rank}.json").write_text(json.dumps(told))


# Alone, PyTorch has no answer; TensorFlow says 1.
distributed = torch_cell.distributed
for ask in distributed.get_world_size, distributed.get_rank:
    try:
        ask()
    except ValueError as error:
        assert "has not been initialized" in str(error)
    else:
        raise AssertionError("a rank without a group")
print("plain, get_world_size() without a group: refused")
# Forked before TensorFlow is there.
with tempfile.TemporaryDirectory() as folder:
    with redirect_stdout(None):
        multiprocessing.start_processes(
            start, (folder,), nprocs=2, start_method="fork")
    told = [Path(folder, f"{rank}.json") for rank in (0, 1)]
    told = [json.loads(path.read_text()) for path in told]
assert told == [[2, [0, 1]]] * 2
assert not distributed.is_initialized()

with redirect_stdout(None):
    import keras_cell
strategy = keras_cell.strategy
cpus = keras_cell.tf.config.list_logical_devices("CPU")
assert len(cpus) == 2
assert keras_cell.alone == 1
gap = abs(strategy.num_replicas_in_sync - told[0][0])
assert gap == 0
print(f"replicas, processes: {gap:.1e} (at most 1e-09)")
ids = map(int, keras_cell.ids)
gap = max(abs(i - rank) for i, rank in zip(ids, told[0][1]))
assert gap == 0
print(f"their numbers: {gap:.1e} (at most 1e-09)")
tf = keras_cell.tf
assert tf.distribute.get_replica_context() is not None
with strategy.scope():
    assert tf.distribute.get_strategy() is strategy
    assert tf.distribute.in_cross_replica_context()
    assert tf.distribute.get_replica_context() is None
print("same after")
