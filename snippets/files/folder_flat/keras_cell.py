"""`image_dataset_from_directory(path, labels)`"""
from pathlib import Path

import keras
from keras.utils import image_dataset_from_directory
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
Path("flat").mkdir(exist_ok=True)
for k, image in enumerate(images[:20].reshape(20, 8, 8, 1)):
    keras.utils.save_img(f"flat/{k}.png", image, scale=False)

try:
    image_dataset_from_directory("flat", verbose=0)
except ValueError as error:
    print(str(error)[:60])
names = sorted(path.name for path in Path("flat").iterdir())
print("sorted:", names[:4])
y = [int(labels[int(name[:-4])]) for name in names]
dataset = image_dataset_from_directory(
    "flat", labels=y, image_size=(8, 8),
    shuffle=False, verbose=0,
)
print("files:", len(dataset.file_paths))
xb, _ = next(iter(dataset))
print("brightest pixel:", int(xb[0].numpy().max()))
