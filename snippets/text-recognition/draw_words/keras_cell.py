"""`keras.utils.PyDataset`, `ImageFont.truetype`, `pen.text`"""
import keras
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.font_manager import findfont
from PIL import Image, ImageDraw, ImageFont

words = ["2026", "77", "314", "4711"]
path = findfont("DejaVu Sans")  # ships inside matplotlib
fonts = ImageFont.truetype(path, 20), ImageFont.load_default(20)


def draw(word, font):
    image = Image.new("L", (64, 32), color=255)
    pen = ImageDraw.Draw(image)
    pen.text((32, 16), word, fill=0, font=font, anchor="mm")
    return np.array(image, "float32") / 255


class Words(keras.utils.PyDataset):
    def __len__(self):
        return len(fonts)  # batches

    def __getitem__(self, i):  # a whole batch
        x = [draw(word, fonts[i]) for word in words]
        return np.stack(x)[..., np.newaxis], np.array(words)


batches = Words()
for x, y in (batches[i] for i in range(len(batches))):
    print(x.shape, x.dtype, *y)
plt.figure(figsize=(5, 1.2))
plt.imshow(np.hstack(x)[..., 0], cmap="gray")
plt.show()
