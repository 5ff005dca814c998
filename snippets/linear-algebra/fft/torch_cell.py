"""`torch.fft.rfft(x)`, `irfft(y, n)`, `torch.fft.fft`"""
import torch

t = torch.arange(64) / 64
x = torch.sin(2 * torch.pi * 5 * t)  # 5 waves
spectrum = torch.fft.rfft(x)
print("numbers:", len(spectrum), spectrum.dtype)
peak = spectrum.abs().argmax()
print("strongest:", peak.item(), f"{spectrum[5].abs():.1f}")
full = torch.fft.fft(x)  # takes real numbers
print("fft:", len(full))

again = torch.fft.irfft(torch.fft.rfft(x[:63]))
print("63 numbers, there and back:", len(again))
odd = torch.fft.irfft(torch.fft.rfft(x[:63]), n=63)
print("with n:", len(odd))
columns = x.reshape(16, 4)
down = torch.fft.rfft(columns, dim=0)
print("down the first axis:", tuple(down.shape))
