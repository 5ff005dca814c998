"""The two counts, and what makes them equal"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

ours, model = keras_cell.model, torch_cell.model
every = sum(p.numel() for p in model.parameters())

# Keras counts the averages of the batch normalisation too
gap = ours.count_params() - every
assert gap >= 1
print(f"plain, count_params: {gap} (at least 1)")
averages = model[1].running_mean, model[1].running_var
gap = abs(gap - sum(b.numel() for b in averages))
assert gap <= 0
print(f"with the averages added: {gap} (at most 0)")

# what the optimizer moves is as much on both sides
assert keras_cell.trainable == torch_cell.trainable
assert keras_cell.trainable == 2 * 32 + 32 * 10 + 10
assert keras_cell.other == torch_cell.frozen + 2 * 32

# PyTorch also counts the batches it has seen, Keras does not
assert model[1].num_batches_tracked.numel() == 1
assert torch_cell.buffers == 2 * 32 + 1

# all of it is saved: what is saved is not what is trained
saved = sum(t.numel() for t in model.state_dict().values())
assert saved == ours.count_params() + 1
print("same after")
