"""`layers.DepthwiseConv2D(3, depth_multiplier=2)`"""
import keras
from keras import layers
from sklearn.datasets import load_sample_image

keras.utils.set_random_seed(0)
x = load_sample_image("flower.jpg")[None, ::4, ::4] / 255
x = x.astype("float32")

conv = layers.DepthwiseConv2D(
    kernel_size=3, depth_multiplier=2)
y = conv(x)  # each colour meets its own 2 filters
print("channels:", x.shape[3], "to", y.shape[3])
print("kernel:", conv.kernel.shape)
print("parameters:", conv.count_params())

full = layers.Conv2D(6, kernel_size=3)
full.build(x.shape)
print("Conv2D would need:", full.count_params())
