"""`MultiWorkerMirroredStrategy()`, `"TF_CONFIG"`"""
import json
import multiprocessing
import os
import socket

import tensorflow as tf


def work(index, ports):  # on each machine, before all else
    os.environ["TF_CONFIG"] = json.dumps({
        "cluster": {"worker": [f"localhost:{p}" for p in ports]},
        "task": {"type": "worker", "index": index}})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    context = tf.distribute.get_replica_context
    total = strategy.run(lambda: context().all_reduce(
        "SUM", tf.constant(10.0 ** index)))
    if index == 0:
        print("replicas:", strategy.num_replicas_in_sync)
        print("total:", total.numpy())
    return total


if __name__ == "__main__":
    free = [socket.create_server(("", 0)) for _ in "12"]
    ports = [one.getsockname()[1] for one in free]
    del free  # their ports are free again
    start = multiprocessing.get_context("fork").Process
    start(target=work, args=(1, ports)).start()
    work(0, ports)
