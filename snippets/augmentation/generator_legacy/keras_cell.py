"""`image_dataset_from_directory`, `layers.Rescaling`"""
import os

import keras
from keras import layers
from PIL import Image
from sklearn.datasets import load_digits

images, y = load_digits(return_X_y=True)
images = (images[:30] * 15).astype("uint8").reshape(-1, 8, 8)
for i, image in enumerate(images):
    os.makedirs(f"digits/{y[i]}", exist_ok=True)
    Image.fromarray(image).save(f"digits/{y[i]}/{i}.png")

old = hasattr(keras.preprocessing.image, "ImageDataGenerator")
print("keras has ImageDataGenerator:", old)
dataset = keras.utils.image_dataset_from_directory(
    "digits", image_size=(32, 32), shuffle=False, verbose=False)
rescale = layers.Rescaling(1 / 255)
dataset = dataset.map(lambda x, y: (rescale(x), y))
x, y = next(iter(dataset))
print(x.shape, f"up to {x.numpy().max():.2f}")
