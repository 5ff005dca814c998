"""One checkpoint resumed, with and without the optimizer"""
from contextlib import redirect_stdout
import os

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell


def apart(keras_model, model):
    kernel, bias = keras_model.get_weights()
    weight = model.weight.detach().numpy()
    gap = np.abs(weight.T - kernel).max()
    return max(gap, abs(model.bias.item() - bias[0]))


# Each cell's resumed run ends where its unbroken run does.
ends = keras_cell.model, keras_cell.resumed
for one, other in zip(*(model.get_weights() for model in ends)):
    np.testing.assert_allclose(other, one, atol=1e-5)
ends = torch_cell.run[0], torch_cell.resumed[0]
for one, other in zip(*(model.parameters() for model in ends)):
    torch.testing.assert_close(other, one, atol=1e-5, rtol=0)
resumed = keras_cell.resumed.optimizer
for optimizer in keras_cell.optimizer, resumed:
    assert int(optimizer.iterations) == 20
for *_, schedule in torch_cell.run, torch_cell.resumed:
    assert schedule.last_epoch == 20

# Carry the Keras checkpoint over: first the weights alone.
saved = keras.models.load_model("last.keras")
assert int(saved.optimizer.iterations) == 10
kernel, bias = map(torch.tensor, saved.get_weights())
weights = {"weight": kernel.T, "bias": bias}
model, adam, schedule = torch_cell.build()
model.load_state_dict(weights)
torch_cell.train(model, adam, schedule, stop=10)  # ten more
gap = apart(keras_cell.model, model)
assert gap >= 0.05
print(f"plain, weights alone: {gap:.2f} (at least 0.05)")

# Then with Adam's two averages, its step count, the schedule.
states = torch.load("last.pt")
assert states[1]["state"][0]["step"] == 10
assert states[2]["last_epoch"] == 10
model, adam, schedule = torch_cell.build()
model.load_state_dict(weights)
adam.load_state_dict(states[1])
adam.param_groups[0]["eps"] = saved.optimizer.epsilon
schedule.load_state_dict(states[2])
rate = float(saved.optimizer.learning_rate)
np.testing.assert_allclose(schedule.get_last_lr(), rate, 1e-6)
names = "exp_avg", "exp_avg_sq"
own = [
    (parameter, name)
    for parameter in model.parameters() for name in names
]
arrays = [v.numpy() for v in saved.optimizer.variables][-4:]
for (parameter, name), array in zip(own, arrays, strict=True):
    state = torch.tensor(array).reshape(parameter.shape)
    adam.state[parameter][name] = state
torch_cell.train(model, adam, schedule, stop=20)
gap = apart(keras_cell.model, model)
assert gap <= 1e-5
print(f"resumed with the optimizer: {gap:.1e} (at most 1e-05)")

# The optimizer goes on in the very tensors that were loaded.
assert states[1]["state"][0]["step"] == 20

# Nor may the optimizer or the schedule be left out in PyTorch.
for left_out in 1, 2:
    parts = torch_cell.build()
    for number, state in enumerate(torch.load("last.pt")):
        if number != left_out:
            parts[number].load_state_dict(state)
    torch_cell.train(*parts, stop=parts[2].last_epoch + 10)
    wanted = torch_cell.run[0].weight
    gap = (parts[0].weight - wanted).abs().max()
    assert gap > 0.001, gap

# Keras: load_weights fills an optimizer only once it is built.
saved.save_weights("last.weights.h5")
for build, steps in (False, 0), (True, 10):
    dense = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input((4,)), dense])
    adam = keras.optimizers.Adam(keras_cell.schedule)
    model.compile(optimizer=adam, loss="mse")
    if build:
        model.optimizer.build(model.trainable_variables)
    model.load_weights("last.weights.h5")
    assert int(model.optimizer.iterations) == steps
    keras_cell.train(model, 10, 20)
    gap = np.subtract(dense.kernel, keras_cell.dense.kernel)
    assert (np.abs(gap).max() < 1e-5) == build


# BackupAndRestore resumes a broken fit by itself.
class Break(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


model = keras.models.clone_model(keras_cell.model)
model.compile(optimizer="adam", loss="mse")
backup = keras.callbacks.BackupAndRestore("backup")
data = keras_cell.x, keras_cell.y
try:
    model.fit(*data, epochs=6, verbose=0,
              callbacks=[backup, Break()])
except KeyboardInterrupt:
    assert os.path.exists("backup")
model = keras.models.clone_model(model)
model.compile(optimizer="adam", loss="mse")
fit = model.fit(*data, epochs=6, verbose=0, callbacks=[backup])
assert fit.epoch == [3, 4, 5]
assert int(model.optimizer.iterations) == 6

# Random state: in neither file; PyTorch can save it beside.
ones = np.ones((8, 8), "float32")
model = keras.Sequential(
    [keras.Input((8,)), keras.layers.Dropout(0.5)]
)
model.save("dropout.keras")
again = keras.models.load_model("dropout.keras")
kept = model(ones, training=True), again(ones, training=True)
assert not np.array_equal(*kept)
torch.save(torch.get_rng_state(), "random.pt")
drawn = torch.rand(8)
torch.set_rng_state(torch.load("random.pt"))
assert torch.equal(torch.rand(8), drawn)
assert "scale" in torch.amp.GradScaler("cpu").state_dict()
print("same after")
