"""a tab among spaces stops Python; a layer never made stops forward"""
import torch

noted = """class Net(torch.nn.Module):
    def forward(self, x):
        x = x + 1
\tx = self.linear2(x)
        return x
"""
try:
    compile(noted, "notes", "exec")
except TabError as error:
    assert "inconsistent use of tabs" in str(error)
else:
    raise AssertionError("it was accepted")
exec(noted.replace("\t", " " * 8), names := {"torch": torch})
net, x = names["Net"](), torch.ones(5, 3)
try:
    net(x)
except AttributeError as error:
    assert "no attribute 'linear2'" in str(error)
else:
    raise AssertionError("it was accepted")
net.linear2 = torch.nn.Linear(3, 2)
assert net(x).shape == (5, 2)
