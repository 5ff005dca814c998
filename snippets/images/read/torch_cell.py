"""`torchvision.io.decode_image`"""
import torchvision
from PIL import Image
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg")
Image.fromarray(pixels).save("china.jpg", quality=75)

image = torchvision.io.decode_image("china.jpg")
data = torchvision.io.read_file("china.jpg")
print("bytes:", data.dtype, len(data.shape), "axis")
print("image:", image.dtype, tuple(image.shape))  # C, H, W

same = torchvision.io.decode_image(data)  # path or bytes
print("from the bytes, equal:", image.equal(same))
