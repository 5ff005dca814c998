"""`utils.data.Dataset`, `ImageFont.truetype`, `pen.text`"""
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.font_manager import findfont
from PIL import Image, ImageDraw, ImageFont
from torch.utils.data import DataLoader, Dataset

words = ["2026", "77", "314", "4711"]
path = findfont("DejaVu Sans")  # ships inside matplotlib
fonts = ImageFont.truetype(path, 20), ImageFont.load_default(20)


def draw(word, font):
    image = Image.new("L", (64, 32), color=255)
    pen = ImageDraw.Draw(image)
    pen.text((32, 16), word, fill=0, font=font, anchor="mm")
    return np.array(image, "float32") / 255


class Words(Dataset):
    def __len__(self):
        return len(fonts) * len(words)  # samples

    def __getitem__(self, i):  # one sample
        x = draw(words[i % 4], fonts[i // 4])
        return x[np.newaxis], words[i % 4]


batches = DataLoader(Words(), batch_size=4)
for x, y in batches:
    print(tuple(x.shape), x.dtype, *y)
plt.figure(figsize=(5, 1.2))
plt.imshow(np.hstack(x[:, 0]), cmap="gray")
plt.show()
