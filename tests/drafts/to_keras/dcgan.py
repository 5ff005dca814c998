import numpy as np
import torch
import torch.nn as nn

latent, features = 6, 4
device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
print(f"on {device}")


class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.main = nn.Sequential(
            nn.ConvTranspose2d(latent, features * 2, 4, 1, 0, bias=False),
            nn.BatchNorm2d(features * 2),
            nn.ReLU(True),
            nn.ConvTranspose2d(features * 2, 1, 4, 2, 1, bias=False),
            nn.Tanh(),
        )

    def forward(self, input):
        if input.is_cuda:
            print("on a GPU")
        return self.main(input)


class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.main = nn.Sequential(
            nn.Conv2d(1, features, 4, 2, 1, bias=False),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(features, 1, 4, 1, 0, bias=False),
        )

    def forward(self, input):
        return self.main(input).view(-1, 1).squeeze(1)


netG = Generator().to(device)
netD = Discriminator().to(device)
criterion = nn.BCEWithLogitsLoss()
optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-3, betas=(0.5, 0.999))
optimizerG = torch.optim.Adam(netG.parameters(), lr=2e-3, betas=(0.5, 0.999))
rng = np.random.default_rng(0)
images = torch.tensor(rng.normal(size=(16, 1, 8, 8)), dtype=torch.float32)
noise = torch.tensor(rng.normal(size=(16, latent, 1, 1)), dtype=torch.float32)

for step in range(6):
    # train with real
    netD.zero_grad()
    output = netD(images.to(device))
    errD_real = criterion(output, torch.ones(16, device=device))
    errD_real.backward()
    D_x = output.mean().item()

    # train with fake
    fake = netG(noise)
    output = netD(fake.detach())
    errD_fake = criterion(output, torch.zeros(16, device=device))
    errD_fake.backward()
    errD = errD_real + errD_fake
    optimizerD.step()

    # the generator's own pass goes back through the fake that is there already
    netG.zero_grad()
    output = netD(fake)
    errG = criterion(output, torch.ones(16, device=device))
    errG.backward()
    optimizerG.step()
    print(step, errD.item(), errG.item(), D_x)
