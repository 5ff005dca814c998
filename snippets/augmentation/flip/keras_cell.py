"""`layers.RandomFlip("horizontal")`"""
import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
image = load_sample_image("flower.jpg")[150:214, 200:296]
batch = np.stack([image] * 64)  # N, H, W, C
views = {
    "as it is": image,
    "mirrored": image[:, ::-1],
    "upside down": image[::-1],
    "half turn": image[::-1, ::-1],
}
horizontal = layers.RandomFlip("horizontal")
for flip in horizontal, layers.RandomFlip():
    out = flip(batch).numpy()  # decided image by image
    print(f"{flip.mode}:")
    for name, view in views.items():
        if (out == view).all(axis=(1, 2, 3)).any():
            print("   ", name)
