"""Two workers of each framework, which find each other"""
import json
import multiprocessing
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
    import keras_cell
import keras

tf = keras_cell.tf


def start(cell, folder, index, where):
    """A worker; then fit, which Keras 3 has for one alone."""
    with redirect_stdout(None):
        told = [float(cell.work(index, where))]
    if cell is keras_cell:
        chief = json.loads(keras_cell.os.environ["TF_CONFIG"])
        told += [chief["task"]["index"], fit()]
    Path(folder, f"{index}.json").write_text(json.dumps(told))


def fit():
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    assert strategy.num_replicas_in_sync == 2
    with strategy.scope():
        model = keras.Sequential([keras.layers.Dense(1)])
        model.compile("sgd", "mse")
    try:
        model.fit(np.ones((8, 1)), np.ones((8, 1)), verbose=0)
    except ValueError as error:
        return "PerReplica" in str(error)


def of_both(cell, where):
    with tempfile.TemporaryDirectory() as folder:
        started = [
            multiprocessing.get_context("fork").Process(
                target=start, args=(cell, folder, index, where))
            for index in (0, 1)
        ]
        for each in started:
            each.start()
        for each in started:
            each.join()
        paths = sorted(Path(folder).iterdir())
        return [json.loads(path.read_text()) for path in paths]


def ports(number):
    make = keras_cell.socket.create_server
    free = [make(("localhost", 0)) for _ in range(number)]
    found = [one.getsockname()[1] for one in free]
    for one in free:
        one.close()
    return found


ours = of_both(keras_cell, ports(2))
theirs = of_both(torch_cell, str(ports(1)[0]))
assert [told[1:] for told in ours] == [[0, True], [1, True]]
print("plain, fit under this strategy: refused")
gap = max(abs(a[0] - b[0]) for a, b in zip(ours, theirs))
assert gap <= 1e-6 and ours[0][0] == 11
print(f"sum over both workers: {gap:.1e} (at most 1e-06)")
print("same after")
