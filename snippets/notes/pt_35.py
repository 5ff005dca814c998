"""SGD takes the parameters, then the rate, whose name is lr"""
import torch

w = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
optimizer = torch.optim.SGD([w], 0.1)
assert optimizer.defaults["lr"] == 0.1
w.sum().backward()  # a gradient of one each
optimizer.step()
torch.testing.assert_close(w.detach(), torch.tensor([0.9, 1.9]))

assert torch.optim.SGD([w]).defaults["lr"] == 0.001
try:
    torch.optim.SGD([w], learning_rate=0.1)
except TypeError as error:
    assert "unexpected keyword argument 'learning_rate'" in str(error)
else:
    raise AssertionError("it was accepted")
