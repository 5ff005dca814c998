"""state_dict holds parameters and buffers, and shares their memory"""
import pickle

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2))
state = model.state_dict()
names = {name for name, p in model.named_parameters()}
assert names < set(state) and "1.running_mean" in set(state) - names
assert state["0.weight"].data_ptr() == model[0].weight.data_ptr()
torch.save(state, "weights.pt")
nn.init.zeros_(model[0].weight)
assert not state["0.weight"].any()  # no copy: it changed as well
model.load_state_dict(torch.load("weights.pt"))
assert model[0].weight.any()
torch.save(model, "whole.pt")
assert torch.load("whole.pt", weights_only=False)[1].eps == 1e-5
try:
    torch.load("whole.pt")
except pickle.UnpicklingError as error:
    assert "Weights only load failed" in str(error)
else:
    raise AssertionError("it was accepted")
