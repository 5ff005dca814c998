"""`MultiWorkerMirroredStrategy()`, `"TF_CONFIG"`"""
import json
import multiprocessing
import os
import socket

import tensorflow as tf


def work(index, ports):  # on each machine, before all else
    hosts = [f"localhost:{port}" for port in ports]
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps(
        {"cluster": {"worker": hosts}, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    context = tf.distribute.get_replica_context
    x = tf.constant(10.0 ** index)
    total = strategy.run(lambda: context().all_reduce("SUM", x))
    if index == 0:
        print("replicas:", strategy.num_replicas_in_sync)
        print("total:", total.numpy())
    return total


if __name__ == "__main__":
    free = [socket.create_server(("", 0)) for _ in "12"]
    ports = [one.getsockname()[1] for one in free]
    del free  # their ports are free again
    fork = multiprocessing.get_context("fork")
    fork.Process(target=work, args=(1, ports)).start()
    work(0, ports)
