"""`dataset.classes`, `dataset.class_to_idx`"""
from pathlib import Path

from PIL import Image
from sklearn.datasets import load_digits
from torch.utils.data import Subset
from torchvision.datasets import ImageFolder

images, labels = load_digits(n_class=3, return_X_y=True)
names = ["zero", "one", "two"]
for k, image in enumerate(images[:30].reshape(30, 8, 8)):
    folder = Path("names", names[labels[k]])
    folder.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(image.astype("uint8"))
    image.save(folder / f"{k:02}.png")

dataset = ImageFolder("names")
print("numbers:", dataset.class_to_idx)
part = Subset(dataset, range(20))
try:
    part.classes
except AttributeError as error:
    print(error)
image, label = part[0]
print("first label:", label, part.dataset.classes[label])
