"""`distributed.all_reduce(x, op)`"""
import tempfile

import torch
from torch import distributed, multiprocessing


def work(rank, folder):  # torchrun gives a rank to each
    distributed.init_process_group(
        "gloo", f"file://{folder}/all", rank=rank, world_size=2)
    x = torch.tensor([1.0 + rank, 10.0])
    total = x.clone()  # what is reduced is overwritten
    distributed.all_reduce(total)
    mean = x.clone()
    distributed.all_reduce(mean, distributed.ReduceOp.AVG)
    if rank == 1:
        print("total on each:", total.numpy())
        share = x / total
        print("share on the second:", share.numpy().round(3))
        print("mean:", mean.numpy())
    distributed.destroy_process_group()
    return x, total, mean


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(  # Windows: "spawn"
            work, (folder,), nprocs=2, start_method="fork")
