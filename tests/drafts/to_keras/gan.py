import numpy as np
import torch
import torch.nn as nn

latent = 8
rng = np.random.default_rng(0)
real_data = torch.tensor(rng.normal(1.0, 0.5, (64, 2)), dtype=torch.float32)

generator = nn.Sequential(nn.Linear(latent, 16), nn.LeakyReLU(0.2), nn.Linear(16, 2), nn.Tanh())
discriminator = nn.Sequential(nn.Linear(2, 16), nn.LeakyReLU(0.2), nn.Linear(16, 1))

criterion = nn.BCEWithLogitsLoss()
d_optimizer = torch.optim.Adam(discriminator.parameters(), lr=2e-4, betas=(0.5, 0.999))
g_optimizer = torch.optim.Adam(generator.parameters(), lr=2e-4, betas=(0.5, 0.999))
noise = torch.tensor(rng.normal(size=(64, latent)), dtype=torch.float32)

for step in range(20):
    d_optimizer.zero_grad()
    fake = generator(noise)
    real_loss = criterion(discriminator(real_data), torch.ones(64, 1))
    fake_loss = criterion(discriminator(fake.detach()), torch.zeros(64, 1))
    d_loss = real_loss + fake_loss
    d_loss.backward()
    d_optimizer.step()

    g_optimizer.zero_grad()
    g_loss = criterion(discriminator(generator(noise)), torch.ones(64, 1))
    g_loss.backward()
    g_optimizer.step()
print(d_loss.item(), g_loss.item())
