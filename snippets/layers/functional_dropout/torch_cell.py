"""`F.dropout(x, p, training=self.training)`"""
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 20)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(20, 10)

    def forward(self, x):
        x = F.relu(self.linear(x))
        # left out, training is True, even after eval()
        return F.dropout(x, p=0.5, training=self.training)


model = Model()
model.eval()
same = torch.equal(model(x), model(x))
print("evaluation, same twice:", same)
model.train()
once, again = [model(x) for _ in range(2)]
print("training, same twice:", torch.equal(once, again))
output = F.dropout(x, p=0.5)  # training=True unless told
share = (output == 0).float().mean()
print(f"by itself, share of zeros: {share:.1f}")
