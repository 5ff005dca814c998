"""`DistributedSampler(dataset, num_replicas, rank, shuffle)`"""
from torch.utils.data import DataLoader, DistributedSampler

dataset = range(10)
n = 4  # processes; each passes its own rank
shares = [
    list(DistributedSampler(dataset, n, i, shuffle=False))
    for i in range(n)
]
even = [
    list(
        DistributedSampler(
            dataset, n, i, shuffle=False, drop_last=True
        )
    )
    for i in range(n)
]
print("shares:", [len(share) for share in shares])
print("last share:", shares[-1])  # 1 comes again
print("even:", even)
sampler = DistributedSampler(dataset, n, 0, seed=0)
orders = []
for epoch in range(2):
    sampler.set_epoch(epoch)  # else the same order each time
    batches = DataLoader(dataset, batch_size=3, sampler=sampler)
    orders.append([int(k) for xb in batches for k in xb])
print("shuffled anew:", orders[0] != orders[1])
