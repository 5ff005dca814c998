"""`keras.utils.load_img`, `keras.utils.img_to_array`"""
import keras
from PIL import Image
from sklearn.datasets import load_sample_image

pixels = Image.fromarray(load_sample_image("flower.jpg"))
pixels.putalpha(200)  # a PNG with transparency
pixels.save("flower.png")

load_img = keras.utils.load_img
image = load_img("flower.png")
print("file:", image.mode, image.size)  # PIL: width, height
small = load_img("flower.png", target_size=(100, 150))
print("resized:", small.mode, small.size)

x = keras.utils.img_to_array(small)  # height, width, channels
print("array:", x.dtype, x.shape)
print(f"largest: {x.max():.0f}")
