"""Labels of four types in both, and which are refused"""
from contextlib import redirect_stdout

import torch._dynamo  # PyTorch first: TensorFlow first aborts

with redirect_stdout(None):
    import keras_cell
    import torch_cell

dtypes = "int64", "int32", "uint8", "float32"


def compare(name, predicted, labels):
    """The types that PyTorch takes, and the largest gap"""
    keras_fn = getattr(keras_cell, name)
    torch_fn = getattr(torch_cell, name)
    gaps = {}
    for dtype in dtypes:  # Keras takes them all
        typed = labels.astype(dtype)
        right = float(keras_fn(typed, predicted.numpy()))
        try:
            loss = torch_fn(predicted, torch.tensor(typed))
        except RuntimeError:
            continue
        gaps[dtype] = abs(loss.item() - right)
    return list(gaps), max(gaps.values())


taken, gap = compare("classes", torch_cell.x, keras_cell.y)
assert taken == ["int64", "uint8"]
assert gap <= 1e-5
print(f"loss of class indices: {gap:.1e} (at most 1e-05)")
binary_labels = torch_cell.y.numpy()
taken, gap = compare("binary", torch_cell.logits, binary_labels)
assert taken == ["float32"]
assert gap <= 1e-5
print(f"loss of 0 and 1: {gap:.1e} (at most 1e-05)")

# BCELoss is as strict, and says so more plainly.
p, y = torch.sigmoid(torch_cell.logits), torch_cell.y
bce = torch_cell.nn.BCELoss()
try:
    bce(p, y)
except RuntimeError as error:
    assert "Found dtype Long but expected Float" in str(error)
else:
    raise AssertionError("whole numbers were accepted")
assert abs(bce(p, y.float()) - torch_cell.binary(
    torch_cell.logits, y.float()
)) < 1e-6
print("same")
