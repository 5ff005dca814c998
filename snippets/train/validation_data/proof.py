"""The same weights validated, and trained with and without"""
from contextlib import redirect_stdout

import numpy as np
import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras
    import keras_cell
    import torch_cell

x, y = keras_cell.x, keras_cell.y
val = keras_cell.x_val, keras_cell.y_val
model, keras_model = torch_cell.model, keras_cell.model

# the same weights, held still by a learning rate of zero
keras_model.set_weights(
    [w.detach().numpy().T for w in model.parameters()]
)
keras_model.optimizer.learning_rate = 0
how = dict(validation_data=val, verbose=0)
history = keras_model.fit(x, y, **how).history
expected = history["val_loss"][0]

torch.manual_seed(0)
model.train()
logits = model(torch_cell.x_val)
loss = torch_cell.loss_fn(logits, torch_cell.y_val)
gap = loss.item() - expected
assert gap >= 0.1
print(f"plain, eval() forgotten: {gap:.2f} (at least 0.1)")
gap = abs(torch_cell.validate() - expected)
assert gap <= 1e-5
print(f"val_loss: {gap:.1e} (at most 1e-05)")

# training, validating and training again: each in its own mode
modes = []
model.register_forward_hook(
    lambda *_: modes.append(model.training)
)
one = [(torch_cell.x[:32], torch_cell.y[:32])]
for _ in range(2):
    torch_cell.train_epoch(one)
    torch_cell.validate()
assert modes == [True, False, True, False]
assert not model.training  # only train() brings dropout back


def keras_weights(data):
    keras.utils.set_random_seed(0)
    new = keras.models.clone_model(keras_model)
    new.compile("sgd", keras_model.loss)
    new.fit(x, y, epochs=2, verbose=0, validation_data=data)
    return new.get_weights()[0]


def torch_weights(validate):
    torch.manual_seed(0)
    model[1].reset_parameters()
    for _ in range(2):
        torch_cell.train_epoch(torch_cell.batches)
        validate()
    return model[1].weight.detach().clone()


# validation does not move the weights
assert np.array_equal(keras_weights(val), keras_weights(None))
with_data = torch_weights(torch_cell.validate)
assert torch.equal(with_data, torch_weights(lambda: None))
print("same after")
