"""a lone minus is no size: write x.view(x.size(0), -1)"""
import torch

x = torch.arange(24).reshape(2, 3, 4)
try:
    compile("x.view(x.size, -)", "notes", "eval")
except SyntaxError as error:
    assert "invalid syntax" in str(error)
else:
    raise AssertionError("it was accepted")
try:
    x.view(x.size, -1)
except TypeError as error:
    assert "builtin_function_or_method" in str(error)
else:
    raise AssertionError("it was accepted")

flat = x.view(x.size(0), -1)
assert flat.shape == (2, 12)
assert flat[1].tolist() == list(range(12, 24))
