"""`layers.Conv2D(filters, kernel_size)`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
image = load_sample_image("china.jpg") / 255.0
x = image[None].astype("float32")  # one image is a batch too
print("image, batch:", image.shape, x.shape)

conv = layers.Conv2D(filters=8, kernel_size=3)
y = conv(x)  # finds the 3 channels at the end
print("kernel:", conv.kernel.shape)
print("output:", y.shape)

try:
    conv(x[0])  # no batch
except ValueError as error:
    print("no batch:", str(error)[:58])
