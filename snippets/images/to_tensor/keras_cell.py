"""`layers.Rescaling(1 / 255)`"""
from keras import layers
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg")
print("array:", pixels.dtype, pixels.shape)

to_tensor = layers.Rescaling(1 / 255)
image = to_tensor(pixels)  # stays H, W, C
print("tensor:", image.dtype.name, image.shape)
print(f"largest: {image.numpy().max():.0f}")

# floats are divided as well, a second time included
twice = to_tensor(image)
print(f"largest, twice: {twice.numpy().max():.4f}")
