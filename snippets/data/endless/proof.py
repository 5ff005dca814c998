"""Twelve steps of both cells; then each epoch from the start"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

from itertools import islice

keras, F = keras_cell.keras, torch.nn.functional
dense = torch.nn.Linear(10, 1)
for weight in dense.parameters():
    torch.nn.init.zeros_(weight)
optimizer = torch.optim.SGD(dense.parameters(), lr=0.1)
for epoch in range(4):
    for xb, yb in islice(
        torch_cell.batches, 3
    ):  # from the start
        loss = F.mse_loss(dense(xb), yb)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
wanted = keras_cell.dense.kernel.numpy().T
gap = np.abs(wanted - dense.weight.detach().numpy()).max()
assert gap >= 0.01
print(f"plain, islice(batches, 3): {gap:.3f} (at least 0.01)")
right = torch_cell.dense.weight.detach().numpy()
gap = np.abs(wanted - right).max()
assert gap <= 1e-4
print(f"weights after 12 steps: {gap:.1e} (at most 1e-04)")
gap = np.abs(
    np.subtract(keras_cell.losses, torch_cell.losses)
).max()
assert gap <= 1e-4
print(f"losses of the epochs: {gap:.1e} (at most 1e-04)")
assert int(keras_cell.optimizer.iterations) == 12
assert len(keras_cell.losses) == len(torch_cell.losses) == 4
assert len(keras_cell.batches) == len(torch_cell.batches) == 8


class Stop(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if batch == 20:  # past the 8 batches, in one epoch
            self.model.stop_training = True
            raise KeyboardInterrupt


# Without steps_per_epoch the first epoch does not end
model, endless = keras_cell.model, keras_cell.batches.repeat()
try:
    model.fit(endless, epochs=2, verbose=0, callbacks=[Stop()])
except KeyboardInterrupt:
    assert int(keras_cell.optimizer.iterations) == 12 + 21
else:
    raise AssertionError("the epoch ended by itself")
print("same after")
