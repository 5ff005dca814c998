"""`nn.SyncBatchNorm.convert_sync_batchnorm(model)`"""
import tempfile

import torch.distributed._functional_collectives
from torch import distributed, multiprocessing, nn

x = torch.arange(8.0)[:, None]
norm = nn.BatchNorm1d(1, eps=1e-3)
norm = nn.SyncBatchNorm.convert_sync_batchnorm(norm)


def work(rank, folder):  # torchrun gives a rank to each
    distributed.init_process_group(
        "gloo", f"file://{folder}/all", rank=rank, world_size=2)
    mine = x[4 * rank:4 * rank + 4].requires_grad_()
    # On GPUs y = norm(mine), refused on a CPU. It does this:
    local = torch.stack([mine, mine**2]).mean(dim=1)
    both = torch.distributed._functional_collectives.all_reduce
    mean, square = both(local, "avg", distributed.group.WORLD)
    scale = norm.weight / (square - mean**2 + norm.eps).sqrt()
    y = (mine - mean) * scale + norm.bias
    (y**3).sum().backward()
    if rank == 1:
        print("second half:", y.detach().numpy()[:, 0].round(2))
    distributed.destroy_process_group()
    return y.detach(), mine.grad


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(  # Windows: "spawn"
            work, (folder,), nprocs=2, start_method="fork")
