import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F


class ConvAutoencoder(nn.Module):
    def __init__(self, code=6):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, 3, padding=1)
        self.fc = nn.Linear(4 * 8 * 8, code)
        self.up = nn.Linear(code, 4 * 8 * 8)
        self.out = nn.ConvTranspose2d(4, 1, 3, padding=1)

    def encode(self, x):
        h = F.relu(self.conv(x))
        return self.fc(h.view(h.size(0), -1))

    def decode(self, z):
        h = self.up(z).view(-1, 4, 8, 8)
        return torch.sigmoid(self.out(h))

    def forward(self, x: torch.Tensor, doubled=False) -> torch.Tensor:
        z = self.encode(x)
        return self.decode(2 * z if doubled else z)


model = ConvAutoencoder()
optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
rng = np.random.default_rng(0)
images = torch.tensor(rng.random((12, 1, 8, 8)), dtype=torch.float32)

for epoch in range(4):
    optimizer.zero_grad()
    loss = F.mse_loss(model(images, True), images)
    loss.backward()
    optimizer.step()
    print(epoch, loss.item())

with torch.no_grad():
    codes = model.encode(images)
    drawn = model.decode(codes)
