"""`distributed.get_rank()`, `distributed.get_world_size()`"""
import tempfile

from torch import distributed, multiprocessing


def work(rank, folder):  # torchrun gives a rank to each
    distributed.init_process_group(
        "gloo", f"file://{folder}/all", rank=rank, world_size=2)
    size = distributed.get_world_size()
    rank = distributed.get_rank()
    ranks = [None] * size
    distributed.all_gather_object(ranks, rank)
    if rank == 0:
        print("processes:", size)
        print("ranks:", ranks)
    distributed.destroy_process_group()
    return size, ranks


print("in a group:", distributed.is_initialized())
if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        multiprocessing.start_processes(  # Windows: "spawn"
            work, (folder,), nprocs=2, start_method="fork")
