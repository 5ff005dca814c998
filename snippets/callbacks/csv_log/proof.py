"""Both files, line by line, and what a second run does"""

from contextlib import redirect_stdout
from pathlib import Path

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours = [line.split(",") for line in keras_cell.lines]
theirs = [line.strip().split(",") for line in torch_cell.lines]
assert theirs[0] == ["epoch", "loss"]
# Keras leaves room for validation, used or not.
assert ours[0] == ["epoch", "loss", "val_loss"]
assert {line[2] for line in ours[1:]} == {"NA"}
assert [line[0] for line in ours[1:]] == ["0", "1", "0", "1"]
assert [line[0] for line in theirs[1:]] == ["0", "1", "0", "1"]
losses = [
    [float(line[1]) for line in file[1:]]
    for file in (ours, theirs)
]
gap = np.abs(np.subtract(*losses)).max()
assert gap <= 1e-5 and losses[0][-1] < 0.5 * losses[0][0]
print(f"losses in both files: {gap:.1e} (at most 1e-05)")

# Left to itself a second run begins the file anew.
model, x = keras_cell.model, keras_cell.x
assert model.count_params() == 1  # a line through 0
log = Path("again.csv")
for _ in range(2):
    logger = keras.callbacks.CSVLogger(log)
    history = model.fit(
        x, 3 * x, epochs=2, verbose=0, callbacks=[logger]
    )
lines = log.read_text().splitlines()
assert len(lines) == 3
loss = float(lines[-1].split(",")[1])  # of the second run
np.testing.assert_allclose(
    loss, history.history["loss"][-1], rtol=1e-6
)

# What comes later than the first epoch has no column.
log.unlink()


class Later(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs):
        if epoch:
            logs["extra"] = 1.0


logger = keras.callbacks.CSVLogger(log)
model.fit(
    x, 3 * x, epochs=2, verbose=0, callbacks=[Later(), logger]
)
assert "extra" not in log.read_text()
assert len(log.read_text().splitlines()) == 3
print("one side")
