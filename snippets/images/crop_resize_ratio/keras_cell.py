"""`image_dataset_from_directory(crop_to_aspect_ratio=True)`"""
import os

import keras
import matplotlib.pyplot as plt
from sklearn.datasets import load_sample_image

os.makedirs("photos/china", exist_ok=True)
pixels = load_sample_image("china.jpg")  # 427 x 640
keras.utils.save_img("photos/china/0.png", pixels)

options = dict(image_size=(64, 64), verbose=False)
load = keras.utils.image_dataset_from_directory
squashed, _ = next(iter(load("photos", **options)))
cropped, _ = next(iter(
    load("photos", crop_to_aspect_ratio=True, **options)))
print(squashed.shape, cropped.shape)

_, axes = plt.subplots(1, 2, figsize=(5, 3))
axes[0].imshow(squashed[0] / 255)
axes[1].imshow(cropped[0] / 255)
axes[0].set_title("default")
axes[1].set_title("crop_to_aspect_ratio")
plt.show()
