"""Two halves in replicas and in processes, and one batch"""
import tempfile
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import torch_cell
from torch import multiprocessing, nn


def start(rank, folder):
    told = torch_cell.work(rank, folder)
    norm = torch_cell.norm
    group = torch_cell.distributed.init_process_group
    group("gloo", f"file://{folder}/{rank}.group",
          rank=0, world_size=1)  # nobody to wait for at its end
    try:
        norm(torch_cell.x)
    except ValueError as error:
        assert "input tensor to be on GPU" in str(error)
        torch.save(told, f"{folder}/{rank}")
    norm.eval()(torch_cell.x)  # nothing to wait for: it runs
    torch_cell.distributed.destroy_process_group()


# Forked before TensorFlow is there.
with tempfile.TemporaryDirectory() as folder:
    with redirect_stdout(None):
        multiprocessing.start_processes(
            start, (folder,), nprocs=2, start_method="fork")
    told = [torch.load(f"{folder}/{rank}") for rank in (0, 1)]
with redirect_stdout(None):
    import keras_cell


def whole(layer, x):
    """What a batch norm gives for all rows, and the slope"""
    x = x.detach().clone().requires_grad_()
    y = layer(x)
    (y**3).sum().backward()
    return np.hstack([y.detach(), x.grad])


x, norm = torch_cell.x, torch_cell.norm
assert isinstance(norm, nn.SyncBatchNorm)
assert np.array_equal(keras_cell.x, x)
assert len(keras_cell.y.values) == len(told) == 2
plain = nn.BatchNorm1d(1, eps=norm.eps, momentum=norm.momentum)
wanted = whole(plain, x)
halves = np.vstack([whole(plain, half) for half in x.chunk(2)])
gap = np.abs(halves - wanted)[:, 0].max()
assert gap >= 1
print(f"plain, BatchNorm1d in each: {gap:.2f} (at least 1)")
layers, strategy = keras_cell.layers, keras_cell.strategy
synchronized = keras_cell.norm
averages = [variable.numpy() for variable
            in synchronized.non_trainable_variables]
with strategy.scope():
    keras_cell.norm = layers.BatchNormalization()
batch = next(iter(keras_cell.shares))
y, slope = strategy.run(keras_cell.step, [batch])
alone = np.hstack(
    [np.vstack(each.values) for each in (y, slope)])
np.testing.assert_allclose(alone, halves, atol=1e-4)
gap = np.abs(alone - wanted)[:, 0].max()
assert gap >= 1
what = "plain, BatchNormalization() in each"
print(f"{what}: {gap:.2f} (at least 1)")
print("plain, SyncBatchNorm on a CPU: refused")

found = np.hstack([np.vstack(each.values) for each in
                   (keras_cell.y, keras_cell.slope)])
told = np.vstack([np.hstack(each) for each in told])
for name, mine in ("Keras", found), ("PyTorch", told):
    for i, what in enumerate(("output", "gradient")):
        gap = np.abs(mine - wanted)[:, i].max()
        assert gap <= 1e-5
        what = f"{name}, {what} of all rows"
        print(f"{what}: {gap:.1e} (at most 1e-05)")

# The moving mean is that of all rows; alone it was a half's.
single = layers.BatchNormalization()
single(x.numpy(), training=True)
for one, other in zip(single.non_trainable_variables, averages):
    np.testing.assert_allclose(other, one, rtol=1e-5)
# Converted, a batch norm keeps its weights and their names.
kept = plain.state_dict()
single = nn.SyncBatchNorm.convert_sync_batchnorm(plain)
assert [*single.state_dict()] == [*kept]
assert all(map(torch.equal, single.state_dict().values(),
               kept.values()))
# Without a group of processes it is an ordinary one.
single.train()
assert np.array_equal(whole(single, x), wanted)
print("same after")
