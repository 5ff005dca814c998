"""`DistributedDataParallel`, `DistributedSampler`, `spawn`"""
from tempfile import TemporaryDirectory

import torch
from torch import distributed, multiprocessing, nn
from torch.utils import data

x = torch.arange(64.0)[:, None].sin()
dataset = data.TensorDataset(x, 3 * x)


def train(rank, processes, folder, batch_size):
    distributed.init_process_group(  # "nccl" for GPUs
        "gloo", f"file://{folder}/all", None, processes, rank)
    line = nn.Linear(1, 1)
    nn.init.ones_(line.weight), nn.init.zeros_(line.bias)
    model = nn.parallel.DistributedDataParallel(line)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    share = data.DistributedSampler(dataset, shuffle=False)
    loader = data.DataLoader(dataset, batch_size, sampler=share)
    for xb, yb in loader:
        optimizer.zero_grad()
        nn.functional.mse_loss(model(xb), yb).backward()
        optimizer.step()
    if rank == 0:
        print(f"slope: {line.weight.item():.4f}")
    distributed.destroy_process_group()  # else it may abort


if __name__ == "__main__":  # each process reads this file again
    with TemporaryDirectory() as folder:
        multiprocessing.spawn(train, (2, folder, 8), nprocs=2)
