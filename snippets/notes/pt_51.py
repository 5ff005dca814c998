"""torchvision lists ready networks; the weights are chosen apart"""
import torch
from torchvision import models

assert "resnet18" in models.list_models()
assert len(models.list_models()) > 100
torch.manual_seed(0)
first = models.resnet18(weights=None)
second = models.get_model("resnet18", weights=None)
assert type(first) is type(second)
# Without weights each model starts from its own random numbers.
assert not torch.equal(first.conv1.weight, second.conv1.weight)
choices = models.get_model_weights("resnet18")
assert [choice.name for choice in choices] == ["IMAGENET1K_V1"]
second.load_state_dict(first.state_dict())
assert torch.equal(first.conv1.weight, second.conv1.weight)
