"""`layers.CenterCrop`, `tf.image.crop_to_bounding_box`"""
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_sample_image

image = load_sample_image("china.jpg")
print("image:", image.shape)  # H, W, C

middle = layers.CenterCrop(224, 224)(image)
print("middle:", middle.shape, middle.dtype.name)

# top, left, height, width
box = tf.image.crop_to_bounding_box(image, 101, 208, 224, 224)
print("box:", box.shape, box.dtype.name)
same = (box == middle.numpy()).numpy().all()
print("box is the middle:", same)

too_large = layers.CenterCrop(500, 500)(image)  # enlarges first
print("too large:", too_large.shape)
print("top row, black:", int(too_large[0].numpy().max()) == 0)
