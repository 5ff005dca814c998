"""`MultiWorkerMirroredStrategy()`, `"TF_CONFIG"`"""
import json
import multiprocessing
import os
import socket

import tensorflow as tf


def work(index, hosts):  # on each machine, before all else
    os.environ["TF_CONFIG"] = json.dumps({
        "cluster": {"worker": hosts},
        "task": {"type": "worker", "index": index}})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    total = strategy.run(lambda: tf.distribute.get_replica_context()
                         .all_reduce("SUM", tf.constant(10.0 ** index)))
    if index == 0:
        print("replicas:", strategy.num_replicas_in_sync)
        print("total:", total.numpy())
    return total


if __name__ == "__main__":
    free = [socket.create_server(("localhost", 0)) for _ in "12"]
    hosts = [f"localhost:{one.getsockname()[1]}" for one in free]
    [one.close() for one in free]
    fork = multiprocessing.get_context("fork")
    for index in 0, 1:
        fork.Process(target=work, args=(index, hosts)).start()
