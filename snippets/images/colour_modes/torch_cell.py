"""`io.decode_image(path, ImageReadMode.GRAY)`"""
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision import io
from torchvision.io import ImageReadMode
from torchvision.transforms import v2

pixels = load_sample_image("flower.jpg")[150:300, 200:500]
pixels = Image.fromarray(pixels)
pixels.save("flower.png")
pixels.save("flower.jpg")

grey = io.decode_image("flower.png", ImageReadMode.GRAY)
rgb = io.decode_image("flower.png", ImageReadMode.RGB)
rgba = io.decode_image("flower.png", ImageReadMode.RGB_ALPHA)
print(*(tuple(image.shape) for image in (grey, rgb, rgba)))
weighted = v2.Grayscale()(rgb)
print("from RGB:", tuple(weighted.shape), weighted.dtype)

try:
    io.decode_image("flower.jpg", ImageReadMode.RGB_ALPHA)
except RuntimeError as error:
    print("JPEG as RGBA:", str(error)[-49:])
