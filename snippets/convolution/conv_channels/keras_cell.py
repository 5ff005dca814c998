"""`layers.Conv2D(filters, kernel_size)`"""
import keras
from keras import layers
from sklearn.datasets import load_digits, load_sample_image

keras.utils.set_random_seed(0)
grey = load_digits().images[:1, :, :, None] / 16
colour = load_sample_image("flower.jpg")[None] / 255

on_grey = layers.Conv2D(filters=64, kernel_size=3)
on_colour = layers.Conv2D(filters=64, kernel_size=3)
third = layers.Conv2D(filters=10, kernel_size=3)

print("grey: 1 to", on_grey(grey).shape[-1])
maps = on_colour(colour)  # each filter sums over 3 colours
print("colour: 3 to", maps.shape[-1])
print("then: 64 to", third(maps).shape[-1])
for conv in on_grey, on_colour, third:
    print("parameters:", conv.count_params())
