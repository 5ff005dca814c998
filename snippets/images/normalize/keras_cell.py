"""`layers.Normalization(mean, variance)`"""
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

mean = np.array([0.485, 0.456, 0.406])
std = np.array([0.229, 0.224, 0.225])
pixels = load_sample_image("china.jpg")
image = layers.Rescaling(1 / 255)(pixels)  # H, W, C

normalize = layers.Normalization(mean=mean, variance=std**2)
x = normalize(image)
for name, channel in zip("RGB", np.moveaxis(x.numpy(), -1, 0)):
    print(f"{name}: {channel.min():.2f} to {channel.max():.2f}")

# pixels from 0 to 255 are accepted without a word
print(f"uint8: up to {normalize(pixels).numpy().max():.0f}")
