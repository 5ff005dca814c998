"""`layers.SeparableConv2D(filters, kernel_size)`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
x = load_sample_image("flower.jpg")[None, ::4, ::4] / 255
x = x.astype("float32")

conv = layers.SeparableConv2D(8, kernel_size=3)
y = conv(x)
print("channels:", x.shape[3], "to", y.shape[3])
for weight in conv.weights:
    print(weight.name, tuple(weight.shape))
print("parameters:", conv.count_params())

full = layers.Conv2D(8, kernel_size=3)
full.build(x.shape)
print("Conv2D would need:", full.count_params())
