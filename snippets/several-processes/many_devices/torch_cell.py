"""`DistributedDataParallel`, `DistributedSampler`"""
import torch.distributed.nn  # later it keeps the group alive
from torch import distributed, nn
from torch.distributed import run
from torch.utils import data

x = torch.arange(64.0)[:, None].sin()
dataset = data.TensorDataset(x, 3 * x)


def train(batch_size=8, epochs=20, shuffle=True):
    distributed.init_process_group()  # torchrun tells the rest
    model = nn.parallel.DistributedDataParallel(nn.Linear(1, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    share = data.DistributedSampler(dataset, shuffle=shuffle)
    loader = data.DataLoader(dataset, batch_size, sampler=share)
    for epoch in range(epochs):
        share.set_epoch(epoch)  # or every epoch has one order
        for xb, yb in loader:
            optimizer.zero_grad()
            nn.functional.mse_loss(model(xb), yb).backward()
            optimizer.step()
    if distributed.get_rank() == 0:
        print(f"slope: {model.module.weight.item():.4f}")
    distributed.destroy_process_group()


if distributed.is_torchelastic_launched():
    train()
elif __name__ == "__main__":  # torchrun --nproc-per-node=2 FILE
    run.main(["--standalone", "--nproc-per-node=2", __file__])
