"""`Dataset`, `__getitem__`, `decode_image`"""
from pathlib import Path

from PIL import Image
from sklearn.datasets import load_digits
from torch.utils.data import Dataset
from torchvision.datasets import ImageFolder
from torchvision.io import decode_image

images, labels = load_digits(return_X_y=True)
Path("flat").mkdir(exist_ok=True)
for k, image in enumerate(images[:20].reshape(20, 8, 8)):
    image = Image.fromarray(image.astype("uint8"))
    image.save(f"flat/{k}.png")

try:
    ImageFolder("flat")
except FileNotFoundError as error:
    print(error)


class Flat(Dataset):
    def __len__(self):
        return len(list(Path("flat").iterdir()))

    def __getitem__(self, k):
        image = decode_image(f"flat/{k}.png", mode="RGB")
        return image, labels[k]


dataset = Flat()
print("files:", len(dataset))
image, _ = dataset[0]
print("brightest pixel:", int(image.max()))
