"""a head made after the freeze learns alone; batch means still move"""
import torch
from torch import nn
from torchvision.models import resnet18

torch.manual_seed(0)
model = resnet18(weights=None).requires_grad_(False)
assert model.fc.in_features == 512
model.fc = nn.Linear(model.fc.in_features, 2)
named = model.named_parameters()
names = [name for name, p in named if p.requires_grad]
assert names == ["fc.weight", "fc.bias"]

before = {k: v.clone() for k, v in model.state_dict().items()}
optimizer = torch.optim.SGD(model.fc.parameters(), lr=0.1)
scores = model(torch.randn(4, 3, 32, 32))
nn.CrossEntropyLoss()(scores, torch.tensor([0, 1, 0, 1])).backward()
optimizer.step()
after = model.state_dict()
moved = [k for k in after if not torch.equal(after[k], before[k])]
assert {"fc.weight", "fc.bias", "bn1.running_mean"} <= set(moved)
assert not {"conv1.weight", "bn1.weight"} & set(moved)
