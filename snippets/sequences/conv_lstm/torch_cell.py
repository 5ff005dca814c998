"""`nn.Conv2d`, `torch.chunk(gates, 4, dim=1)`"""
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 1, 8, 8)  # 5 pictures


class ConvLSTM(nn.Module):
    def __init__(self, channels, filters):
        super().__init__()
        self.filters = filters
        self.of_input = nn.Conv2d(
            channels, 4 * filters, 3, padding=1
        )
        self.of_state = nn.Conv2d(
            filters, 4 * filters, 3, padding=1, bias=False
        )

    def forward(self, x):
        h = c = x.new_zeros(len(x), self.filters, *x.shape[-2:])
        for step in x.unbind(1):
            gates = self.of_input(step) + self.of_state(h)
            i, f, new, o = torch.chunk(gates, 4, dim=1)
            c = f.sigmoid() * c + i.sigmoid() * new.tanh()
            h = o.sigmoid() * c.tanh()
        return h


layer = ConvLSTM(1, 4)
output = layer(x)
print("after the last picture:", tuple(output.shape))
