"""the long and the short super() do the same; one of them is needed"""
from torch import nn


class Net(nn.Module):
    def __init__(self, call):
        if call == "long":
            super(Net, self).__init__()
        elif call == "short":
            super().__init__()
        self.fc = nn.Linear(3, 2)


assert list(Net("long").state_dict()) == ["fc.weight", "fc.bias"]
assert list(Net("short").state_dict()) == ["fc.weight", "fc.bias"]
try:
    Net("none")
except AttributeError as error:
    assert "before Module.__init__() call" in str(error)
else:
    raise AssertionError("it was accepted")
