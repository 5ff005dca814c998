import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


class DoubleConv(nn.Module):
    def __init__(self, in_channels, out_channels):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1, bias=False),
            nn.BatchNorm2d(out_channels),
            nn.ReLU(inplace=True),
        )

    def forward(self, x):
        return self.layers(x)


class Down(nn.Module):
    def __init__(self, in_channels, out_channels):
        super().__init__()
        self.conv = nn.Sequential(nn.MaxPool2d(2), DoubleConv(in_channels, out_channels))

    def forward(self, x):
        return self.conv(x)


class Up(nn.Module):
    def __init__(self, in_channels, out_channels):
        super().__init__()
        self.up = nn.ConvTranspose2d(in_channels, in_channels // 2, kernel_size=2, stride=2)
        self.conv = DoubleConv(in_channels, out_channels)

    def forward(self, x1, x2):
        x1 = self.up(x1)
        diffY = x2.size()[2] - x1.size()[2]
        diffX = x2.size()[3] - x1.size()[3]
        x1 = F.pad(x1, [diffX // 2, diffX - diffX // 2, diffY // 2, diffY - diffY // 2])
        x = torch.cat([x2, x1], dim=1)
        return self.conv(x)


class Scale(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.gain = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * self.gain


class Head(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.conv = nn.Linear(width, width)

    def forward(self, x):
        return self.conv(x)


class UNet(nn.Module):
    def __init__(self, classes):
        super().__init__()
        self.inc = DoubleConv(1, 4)
        self.down = Down(4, 8)
        self.up = Up(8, 4)
        self.outc = nn.Conv2d(4, classes, kernel_size=1)
        self.head = Head(9)
        self.scale = Scale(9)

    def forward(self, x):
        x1 = self.inc(x)
        x2 = self.down(x1)
        x = self.up(x2, x1)
        return self.scale(self.head(self.outc(x)))


model = UNet(3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
rng = np.random.default_rng(0)
images = torch.tensor(rng.normal(size=(6, 1, 9, 9)), dtype=torch.float32)
masks = torch.tensor(rng.integers(0, 3, (6, 9, 9)))

for epoch in range(4):
    optimizer.zero_grad()
    logits = model(images)
    loss = F.cross_entropy(logits.permute(0, 2, 3, 1).reshape(-1, 3), masks.reshape(-1))
    loss.backward()
    optimizer.step()
    print(epoch, loss.item())
