"""`tf.image.stateless_sample_distorted_bounding_box`"""
import tensorflow as tf
from sklearn.datasets import load_sample_image

pixels = load_sample_image("china.jpg")
image = tf.image.convert_image_dtype(pixels, tf.float32)
whole = tf.constant([[[0.0, 0.0, 1.0, 1.0]]])  # one box: all


def window(seed):
    sample = tf.image.stateless_sample_distorted_bounding_box
    begin, size, _ = sample(
        image.shape, whole, (seed, 0), min_object_covered=0,
        area_range=(0.08, 1), aspect_ratio_range=(3 / 4, 4 / 3),
    )
    return *begin.numpy()[:2], *size.numpy()[:2]


def resized_crop(image, top, left, height, width):
    part = image[top : top + height, left : left + width]
    return tf.image.resize(part, (64, 64), antialias=True)


out = resized_crop(image, *window(seed=0))
print("out:", out.shape)
