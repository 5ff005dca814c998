"""`dataset.class_names`"""
from pathlib import Path

import keras
from sklearn.datasets import load_digits

images, labels = load_digits(n_class=3, return_X_y=True)
names = ["zero", "one", "two"]
for k, image in enumerate(images[:30].reshape(30, 8, 8, 1)):
    folder = Path("names", names[labels[k]])
    folder.mkdir(parents=True, exist_ok=True)
    keras.utils.save_img(folder / f"{k:02}.png", image)

dataset = keras.utils.image_dataset_from_directory(
    "names", image_size=(8, 8), shuffle=False, verbose=0
)
class_names = dataset.class_names  # before any other step
dataset = dataset.map(lambda x, y: (x / 255, y))
try:
    dataset.class_names
except AttributeError as error:
    print(error)
_, yb = next(iter(dataset))
print("first label:", int(yb[0]), class_names[int(yb[0])])
