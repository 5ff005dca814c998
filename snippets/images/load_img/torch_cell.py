"""`Image.open(path).convert("RGB")`, `v2.PILToTensor()`"""
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

pixels = Image.fromarray(load_sample_image("flower.jpg"))
pixels.putalpha(200)  # a PNG with transparency
pixels.save("flower.png")

image = Image.open("flower.png")
print("file:", image.mode, image.size)  # PIL: width, height
nearest = v2.InterpolationMode.NEAREST  # as load_img does
resize = v2.Resize((100, 150), interpolation=nearest)
small = resize(image.convert("RGB"))
print("resized:", small.mode, small.size)

x = v2.PILToTensor()(small)  # channels, height, width
print("tensor:", x.dtype, tuple(x.shape))
print(f"largest: {x.max():.0f}")
