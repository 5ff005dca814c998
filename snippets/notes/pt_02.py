"""the line of a class ends with a colon: without it, SyntaxError"""
import torch

line = "class ConvNet(torch.nn.Module)"
body = "\n    pass"
try:
    compile(line + body, "notes", "exec")
except SyntaxError as error:
    assert "expected ':'" in str(error)
else:
    raise AssertionError("it was accepted")

names = {"torch": torch}
exec(line + ":" + body, names)
assert isinstance(names["ConvNet"](), torch.nn.Module)
