"""`tf.image.random_saturation`, `tf.image.random_hue`"""
import tensorflow as tf
from sklearn.datasets import load_sample_image

tf.random.set_seed(0)
pixels = load_sample_image("flower.jpg")[100:300, 200:500]
image = tf.image.convert_image_dtype(pixels, tf.float32)

jittered = tf.image.random_saturation(image, 0.5, 1.5)
jittered = tf.image.random_hue(jittered, 0.1)
print("jittered:", jittered.shape)


def saturate(image, factor):  # as torchvision does
    grey = tf.image.rgb_to_grayscale(image)
    mixed = grey + factor * (image - grey)
    return tf.clip_by_value(mixed, 0, 1)


saturated = tf.image.adjust_saturation(image, 1.5)
blended = saturate(image, 1.5)
turned = tf.image.adjust_hue(image, 0.1)
for name in "saturated", "blended", "turned":
    mean = tf.reduce_mean(globals()[name], (0, 1)).numpy()
    print(f"{name}:", *(f"{channel:.3f}" for channel in mean))
