"""`tf.nn.local_response_normalization(x, depth_radius, ...)`"""
import numpy as np
import tensorflow as tf

rng = np.random.default_rng(0)
x = rng.uniform(0, 20, size=(2, 4, 4, 8)).astype("float32")

y = tf.nn.local_response_normalization(
    x,
    depth_radius=2,  # channels on each side: windows of 5
    bias=2.0,
    alpha=1e-4,  # of the sum of squares
    beta=0.75,
)
print("shape:", tuple(y.shape))
print("of one pixel:", np.round(y[0, 0, 0, :4], 2))
default = tf.nn.local_response_normalization(x)
print(f"largest by default: {np.max(default):.2f}")
