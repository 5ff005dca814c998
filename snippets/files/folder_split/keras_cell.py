"""`validation_split=0.2, subset="both", seed=1`"""
from pathlib import Path

import keras
from sklearn.datasets import load_digits

images, labels = load_digits(n_class=2, return_X_y=True)
for k, image in enumerate(images[:100].reshape(100, 8, 8, 1)):
    folder = Path("digits", ["zero", "one"][labels[k]])
    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.save_img(folder / f"{k:02}.png", image)

load = keras.utils.image_dataset_from_directory
how = dict(image_size=(8, 8), verbose=0)
try:
    load("digits", **how, validation_split=0.2, subset="both")
except ValueError as error:
    print(str(error)[:60])
train, val = load(
    "digits", **how,
    validation_split=0.2, subset="both", seed=1,
)
print("files:", len(train.file_paths), len(val.file_paths))
