"""`tf.is_tensor(x)`, `x.dtype.is_floating`"""
import numpy as np
import tensorflow as tf

values = {
    "weight": tf.Variable([1.0, 2.0]),
    "token": tf.constant([1, 2], tf.int64),
    "score": tf.constant([0.5], tf.float64),
    "array": np.array([1.0, 2.0]),
    "name": "a",
}


def short(x):
    if tf.is_tensor(x) and x.dtype.is_floating:
        return tf.cast(x, tf.float16)
    return x


tensors = [n for n, x in values.items() if tf.is_tensor(x)]
kind = tf.Tensor
exact = [n for n, x in values.items() if isinstance(x, kind)]
shorter = {name: short(x) for name, x in values.items()}
print("tensors:", *tensors)
print("of the class:", *exact)
print("score:", shorter["score"].dtype.name)
print("token:", shorter["token"].dtype.name)
