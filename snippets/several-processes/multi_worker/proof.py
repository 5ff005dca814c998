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


def start(cell, folder, index, hosts):
    """A worker; then fit, which Keras 3 has for one alone."""
    with redirect_stdout(None):
        told = [float(cell.work(index, hosts))]
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


def of_both(cell, hosts):
    with tempfile.TemporaryDirectory() as folder:
        started = [
            multiprocessing.get_context("fork").Process(
                target=start, args=(cell, folder, index, hosts))
            for index in (0, 1)
        ]
        for each in started:
            each.start()
        for each in started:
            each.join()
        paths = [Path(folder, f"{index}.json") for index in (0, 1)]
        return [json.loads(path.read_text()) for path in paths]


def ports(number):
    make = keras_cell.socket.create_server
    free = [make(("localhost", 0)) for _ in range(number)]
    found = [one.getsockname()[1] for one in free]
    for one in free:
        one.close()
    return found


hosts = [f"localhost:{port}" for port in ports(2)]
ours = of_both(keras_cell, hosts)
theirs = of_both(torch_cell, str(ports(1)[0]))
assert [told[1:] for told in ours] == [[0, True], [1, True]]
print("plain, fit under this strategy: refused")
gap = max(abs(one[0] - other[0]) for one, other in zip(ours, theirs))
assert gap <= 1e-6 and ours[0][0] == 11
print(f"sum over both workers: {gap:.1e} (at most 1e-06)")
print("same after")
