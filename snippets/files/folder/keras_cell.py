"""`image_dataset_from_directory(path, image_size)`"""
from pathlib import Path

import keras
from keras.utils import image_dataset_from_directory
from sklearn.datasets import load_digits

images, labels = load_digits(n_class=3, return_X_y=True)
names = ["zero", "one", "two"]
for k, image in enumerate(images[:60].reshape(60, 8, 8, 1)):
    folder = Path("digits", names[labels[k]])  # one a class
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{k:02}.png"
    keras.utils.save_img(path, image * 15, scale=False)

dataset = image_dataset_from_directory("digits", verbose=0)
print("classes:", dataset.class_names)
xb, _ = next(iter(dataset))
print("unless told:", xb.shape, xb.dtype.name)
small = image_dataset_from_directory(
    "digits", image_size=(8, 8), shuffle=False, verbose=0
)
xb, _ = next(iter(small))
print("told:", xb.shape, "largest:", float(xb.numpy().max()))
