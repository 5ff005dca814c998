"""`tf.convert_to_tensor(a)`"""
import numpy as np
import tensorflow as tf

a = np.zeros(3)
shared = tf.convert_to_tensor(a)
copied = tf.constant(a)
print("type:", shared.dtype.name)  # NumPy's own

a[0] = 9.0
print("convert_to_tensor:", shared.numpy())
print("constant:", copied.numpy())
