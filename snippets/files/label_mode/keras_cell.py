"""`label_mode="int"`, `"binary"`, `"categorical"`, `None`"""
from pathlib import Path

import keras
from sklearn.datasets import load_digits

images, labels = load_digits(n_class=2, return_X_y=True)
for k, image in enumerate(images[:40].reshape(40, 8, 8, 1)):
    folder = Path("pair", ["zero", "one"][labels[k]])
    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.save_img(folder / f"{k:02}.png", image)


def load(mode):
    return keras.utils.image_dataset_from_directory(
        "pair", label_mode=mode, shuffle=False, verbose=0
    )


for mode in "int", "binary", "categorical":
    xb, yb = next(iter(load(mode)))
    print(f"{mode}: {yb.dtype.name} {yb.shape}")
xb = next(iter(load(mode=None)))
print("None: images alone", xb.shape)
