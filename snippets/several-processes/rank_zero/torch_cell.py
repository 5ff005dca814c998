"""`if distributed.get_rank() == 0`, `distributed.barrier()`"""
import tempfile

import torch
from torch import distributed, multiprocessing, nn


def work(rank, folder):  # torchrun gives a rank to each
    distributed.init_process_group(
        "gloo", f"file://{folder}/all", rank=rank, world_size=2)
    path = f"{folder}/model.pt"
    model = nn.Linear(3, 2)
    nn.init.ones_(model.weight)
    if distributed.get_rank() == 0:  # one writes
        torch.save(model.state_dict(), path)
    distributed.barrier()  # the other waits until it stands
    again = torch.load(path)["weight"]
    if rank == 1:
        print("read by rank 1:", again.sum().item())
    distributed.destroy_process_group()
    return again


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(  # Windows: "spawn"
            work, (folder,), nprocs=2, start_method="fork")
