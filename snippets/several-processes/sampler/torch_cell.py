"""`data.DistributedSampler(dataset)`, `sampler.set_epoch`"""
from torch.utils import data

dataset = range(9)
shares, epochs = [], []
for rank in (0, 1):  # in a group of processes both are known
    sampler = data.DistributedSampler(
        dataset, num_replicas=2, rank=rank, shuffle=False)
    shares.append(list(sampler))
print("first:", shares[0])
print("second:", shares[1])  # a row twice, to be as long

sampler = data.DistributedSampler(
    dataset, num_replicas=2, rank=0, seed=0)
for epoch in range(2):
    sampler.set_epoch(epoch)  # or each epoch has one order
    epochs.append(list(sampler))
print("first, epoch 0:", epochs[0])
print("first, epoch 1:", epochs[1])
whole = [range(rank, 9, 2) for rank in (0, 1)]
print("to evaluate:", [list(rows) for rows in whole])
