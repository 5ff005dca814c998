"""`tf.image.adjust_brightness(image, delta)`"""
import tensorflow as tf
from keras import layers
from sklearn.datasets import load_sample_image

pixels = load_sample_image("flower.jpg")  # H, W, C
image = pixels.astype("float32") / 255

brighter = tf.image.adjust_brightness(image, 0.2).numpy()
print(f"floats: {brighter.min():.1f} to {brighter.max():.1f}")
whole = tf.image.adjust_brightness(pixels, 0.2).numpy()
print(f"uint8: {whole.min()} to {whole.max()}")

# the layer clips, and takes 0 to 255 for the range unless told
layer = layers.RandomBrightness((0.2, 0.2), value_range=(0, 1))
clipped = layer(image).numpy()
print(f"layer: {clipped.min():.1f} to {clipped.max():.1f}")
untold = layers.RandomBrightness((0.2, 0.2))(image).numpy()
print(f"no range: {untold.min():.1f} to {untold.max():.1f}")
