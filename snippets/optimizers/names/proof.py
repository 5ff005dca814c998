"""Which names are shared, and which belong to one side"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell
import keras

ours = {name.lower(): name for name in keras_cell.names}
theirs = {name.lower(): name for name in torch_cell.names}

assert {ours[key] for key in ours.keys() & theirs.keys()} == {
    "SGD", "RMSprop", "Adagrad", "Adadelta", "Adafactor",
    "Adam", "AdamW", "Adamax", "Nadam", "Muon"}
assert {ours[key] for key in ours.keys() - theirs.keys()} == {
    "Ftrl", "Lamb", "Lion", "ScheduleFreeAdamW",
    "LossScaleOptimizer", "MultiOptimizer"}
assert {theirs[key] for key in theirs.keys() - ours.keys()} == {
    "ASGD", "LBFGS", "RAdam", "Rprop", "SparseAdam"}
assert (ours["nadam"], theirs["nadam"]) == ("Nadam", "NAdam")

# Told nothing, most of the shared ones move at another rate.
w = torch.zeros(2, 2)  # Muon takes matrices only
same = set()
for name in ours.keys() & theirs.keys():
    rate = getattr(keras.optimizers, ours[name])().learning_rate
    lr = getattr(torch.optim, theirs[name])([w]).defaults["lr"]
    if abs(float(rate) - lr) < 1e-6:
        same.add(ours[name])
assert same == {"Adam", "AdamW", "Muon"}

# A Keras optimizer also goes by its name, capitals or not.
for name in ("sgd", "nadam", "NADAM", "Lion"):
    kind = type(keras.optimizers.get(name)).__name__
    assert kind == ours[name.lower()]
try:  # Keras 2's optimizers are a name without a content
    keras.optimizers.legacy.Adam()
except ImportError as error:
    assert "not supported in Keras 3" in str(error)
    print("task")
