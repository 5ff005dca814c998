"""`distributed.init_process_group()`, `"MASTER_ADDR"`"""
import os
import socket

import torch
from torch import distributed, multiprocessing


def work(rank, port):  # torchrun sets these on each
    os.environ.update(RANK=str(rank), WORLD_SIZE="2",
                      MASTER_ADDR="localhost", MASTER_PORT=port)
    distributed.init_process_group("gloo")
    total = torch.tensor(10.0 ** rank)
    distributed.all_reduce(total)
    if rank == 0:
        print("processes:", distributed.get_world_size())
        print("total:", total.item())
    distributed.destroy_process_group()
    return total


if __name__ == "__main__":
    with socket.create_server(("localhost", 0)) as free:
        port = str(free.getsockname()[1])
    multiprocessing.start_processes(  # Windows: "spawn"
        work, (port,), nprocs=2, start_method="fork")
