"""`nn.parallel.DistributedDataParallel`, `loss.backward`"""
import tempfile

import torch.distributed.nn  # later it keeps the group alive
from torch import distributed, multiprocessing, nn

x = torch.arange(8.0)[:, None].sin()


def work(rank, folder):  # torchrun gives a rank to each
    distributed.init_process_group(
        "gloo", f"file://{folder}/all", rank=rank, world_size=2)
    model = nn.Linear(1, 1, bias=False)
    nn.init.ones_(model.weight)
    model = nn.parallel.DistributedDataParallel(model)
    mine = x[4 * rank:4 * rank + 4]
    loss = nn.functional.mse_loss(model(mine), 3 * mine)
    loss.backward()  # gradients: the mean of both processes'
    gradient = model.module.weight.grad
    if rank == 0:
        print(f"gradient: {gradient.item():.4f}")
    distributed.destroy_process_group()
    return gradient


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(  # Windows: "spawn"
            work, (folder,), nprocs=2, start_method="fork")
