"""`keras.Sequential([rescale, resize, normalize])`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg")
rescale = layers.Rescaling(1 / 255)
resize = layers.Resizing(64, 96, antialias=True)
half = [0.5, 0.5, 0.5]
quarter = [0.25, 0.25, 0.25]  # the variance, 0.5 squared
normalize = layers.Normalization(mean=half, variance=quarter)

transform = keras.Sequential([rescale, resize, normalize])
x = transform(pixels[None]).numpy()  # N, H, W, C
print(x.shape, f"{x.min():.1f} to {x.max():.1f}")

# another order: other numbers, and no error
swapped = keras.Sequential([normalize, resize, rescale])
y = swapped(pixels[None]).numpy()
print(y.shape, f"{y.min():.1f} to {y.max():.1f}")
