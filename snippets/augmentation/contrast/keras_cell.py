"""`tf.image.adjust_contrast(image, factor)`"""
import tensorflow as tf
from sklearn.datasets import load_sample_image

pixels = load_sample_image("flower.jpg")[210:290, 210:390]
image = pixels.astype("float32") / 255  # H, W, C

# away from the mean of each channel
sharper = tf.image.adjust_contrast(image, 2.0).numpy()
print("range:", f"{sharper.min():.1f} to {sharper.max():.1f}")

means = image.mean((0, 1)), sharper.mean((0, 1))
for name, before, after in zip("RGB", *means):
    print(f"{name}: mean {before:.2f}, then {after:.2f}")

clipped = tf.clip_by_value(sharper, 0, 1).numpy()
print("clipped:", f"{clipped.min():.1f} to {clipped.max():.1f}")
