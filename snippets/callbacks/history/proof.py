"""The next entries of both histories, from the same weights"""
from contextlib import redirect_stdout

import matplotlib.pyplot as plt
import torch._dynamo  # PyTorch first: TensorFlow first aborts

seen = []


def note(module, *_):
    if isinstance(module, torch.nn.Linear):
        seen.append((module.training, torch.is_grad_enabled()))


hooks = torch.nn.modules.module
hook = hooks.register_module_forward_hook(note)

with redirect_stdout(None):
    import keras_cell
    import torch_cell
hook.remove()
plt.close("all")

# a dict of lists, one number for each epoch, kept by fit alone
kept, own = keras_cell.history, torch_cell.history
assert kept is keras_cell.model.history
assert kept.params == {"verbose": 0, "epochs": 30, "steps": 1}
for history in kept.history, own:
    assert list(history) == ["loss", "val_loss"]
    for values in history.values():
        assert len(values) == 30
        assert all(isinstance(value, float) for value in values)
    # noise learnt by heart is of no use on other rows
    assert history["val_loss"][-1] > history["loss"][-1] + 0.5

# PyTorch trained in training mode, with gradients; it judged
# in evaluation mode, without
assert seen == [(True, True), (False, False)] * 30

# PyTorch's weights in the Keras model, its data in both
model, net = keras_cell.model, torch_cell.model
values = [w.detach().numpy().T for w in net.parameters()]
model.set_weights(values)
x, y = torch_cell.x.numpy(), torch_cell.y.numpy()
val = torch_cell.x_val.numpy(), torch_cell.y_val.numpy()
last = model.evaluate(*val, verbose=0)
gap = abs(own["val_loss"][-1] - last)
assert gap <= 1e-5
print(f"val_loss of the last epoch: {gap:.1e} (at most 1e-05)")

# loss is taken before the epoch's only step, val_loss after it
how = dict(batch_size=100, verbose=0)
new = model.fit(x, y, validation_data=val, **how).history
mse_loss = torch.nn.functional.mse_loss
loss = mse_loss(net(torch_cell.x), torch_cell.y)
gap = abs(loss.item() - new["loss"][0])
assert gap <= 1e-5
print(f"loss of the next epoch: {gap:.1e} (at most 1e-05)")
after = model.evaluate(*val, verbose=0)
assert abs(new["val_loss"][0] - after) <= 1e-5
assert not hasattr(after, "history")

# the loss itself, a tensor kept without item(), cannot be drawn
assert isinstance(loss, torch.Tensor)
try:
    plt.plot([loss])
except RuntimeError:
    plt.close("all")
else:
    raise AssertionError("it was drawn")
print("one side")
