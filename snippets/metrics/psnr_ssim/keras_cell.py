"""`tf.image.psnr(a, b, max_val)`, `tf.image.ssim`"""
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_sample_image

x = load_sample_image("china.jpg")[200:264, 200:296] / 255
noise = np.random.default_rng(0).normal(size=x.shape)
x = tf.constant(x, tf.float32)[None]
y = x + tf.constant(0.05 * noise, tf.float32)

psnr = tf.image.psnr(x, y, max_val=1.0)
ssim = tf.image.ssim(x, y, max_val=1.0)
print(f"psnr: {psnr[0]:.2f} decibels")
print(f"ssim: {ssim[0]:.3f}")
wrong = tf.image.psnr(x, y, max_val=255)
print(f"with max_val=255: {wrong[0]:.2f}")
