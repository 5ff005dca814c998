"""`keras.utils.save_img(path, image, scale=False)`"""
import keras
import numpy as np
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg") // 2  # dark
image = pixels.astype("float32") / 255


def read(path):
    return np.array(keras.utils.load_img(path))


# its default stretches every picture to 0 ... 255
keras.utils.save_img("plain.png", image)
print("brightest, default:", read("plain.png").max())
whole = (image * 255).round()
keras.utils.save_img("dark.png", whole, scale=False)
print("brightest, as it is:", read("dark.png").max())

picture = keras.utils.array_to_img(pixels, scale=False)
picture.save("photo.jpg", quality=95)
print("PIL:", picture.size, picture.mode)
