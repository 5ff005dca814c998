"""Losses of both runs, and what the callback sees"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

seen, losses = keras_cell.seen, torch_cell.seen
assert len(seen) == len(losses) < 50
gap = np.abs(np.subtract(seen, losses)).max()
assert gap <= 1e-5
print(f"loss of each epoch: {gap:.1e} (at most 1e-05)")
assert seen[-1] < 0.1 <= seen[-2]

# logs hold the loss before the last step: the weights moved on
model, x, y = keras_cell.model, keras_cell.x, keras_cell.y
gap = seen[-1] - model.evaluate(x, y, verbose=0)
assert gap >= 0.01
print(f"loss in logs, loss now: {gap:.2f} (at least 0.01)")
with torch.no_grad():
    found = torch_cell.model(torch_cell.x).numpy()
gap = np.abs(found - model(x)).max()
assert gap <= 1e-5
print(f"predictions: {gap:.1e} (at most 1e-05)")


class Count(keras_cell.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        epochs.append(epoch)

    def on_train_batch_end(self, batch, logs):
        batches.append(batch)


# Epochs and batches are counted from 0; without the callback
# fit runs to its end
epochs, batches = [], []
how = dict(batch_size=32, epochs=2, verbose=0)
model.fit(x, y, callbacks=[Count()], **how)
assert epochs == [0, 1] and batches == [0, 1] * 2
# LambdaCallback: the same without a class
epochs.clear()
say = keras_cell.keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: epochs.append(epoch)
)
model.fit(x, y, callbacks=[say], **how)
assert epochs == [0, 1]
print("one side")
