"""`torch.stft(x, n_fft, hop_length, window)`"""
import numpy as np
import torch

times = np.arange(4000) / 4000  # one second, 4,000 samples
sound = np.sin(2 * np.pi * 440 * times).astype("float32")
x = torch.tensor(sound)

window = torch.hann_window(256)  # its own is all ones
spectrum = torch.stft(
    x, n_fft=256, hop_length=128, window=window,
    center=False, return_complex=True,
)
loudest = spectrum.abs().mean(dim=1).argmax()
print("frequencies, frames:", spectrum.shape, spectrum.dtype)
print("loudest, in Hz:", int(loudest) * 4000 / 256)
