"""torch.max: one greatest value a row; without axis, a single number"""
import torch

m = torch.tensor([[1.0, 5.0, 2.0], [7.0, 0.0, 3.0]])
assert torch.max(m, dim=1).values.tolist() == [5, 7]
assert torch.max(m, dim=0).values.tolist() == [7, 5, 3]
alone = torch.max(m)
assert alone.shape == () and alone == 7
try:
    value, position = torch.max(m)
except TypeError as error:
    assert "iteration over a 0-d tensor" in str(error)
else:
    raise AssertionError("it was accepted")
# The position, then, is that in the flattened tensor.
assert torch.argmax(m) == 3
