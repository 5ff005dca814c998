import torch

spectrum = torch.fft.fft(torch.ones(8))
spectrum.max()
