"""`tf.image.adjust_brightness(image, delta)`"""
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_sample_image

pixels = load_sample_image("flower.jpg").astype("float32")
image = pixels / 255  # 0 to 1
print("darkest:", f"{image.min():.1f}")

brighter = tf.image.adjust_brightness(image, 0.2).numpy()
print("darkest, brighter:", f"{brighter.min():.1f}")  # added
print("largest, not clipped:", f"{brighter.max():.1f}")

# the layer takes 0 to 255 for the range unless told
range_ = (0, 1)
random = layers.RandomBrightness((0.2, 0.2), value_range=range_)
print("layer, largest:", f"{random(image).numpy().max():.1f}")
untold = layers.RandomBrightness((0.2, 0.2))
print("layer, no range:", f"{untold(image).numpy().max():.1f}")
