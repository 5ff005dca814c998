"""`flatten(0, 1)`, `unflatten(0, sizes)`"""
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
digits = torch.tensor(load_digits().images).float() / 16
fade_in = [digits * light for light in (0.25, 0.5, 0.75, 1)]
films = torch.stack(fade_in, dim=1).unsqueeze(2)
print("films, frames, C, H, W:", tuple(films.shape))

convolution = nn.Conv2d(1, 6, 3)
frames = films.flatten(0, 1)  # 7188 pictures, a batch as usual
maps = convolution(frames).unflatten(0, films.shape[:2])
print("a convolution of each frame:", tuple(maps.shape))

dense = nn.Linear(64, 10)  # works on the last axis anyway
scores = dense(films.reshape(-1, 4, 64))
print("a dense layer, as it is:", tuple(scores.shape))
