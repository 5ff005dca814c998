"""`tf1.reduce_sum(x, keep_dims)`, `tf1.div`, `tf1.to_float`"""
import tensorflow as tf
import tensorflow.compat.v1 as tf1

x = tf.constant([[7, -7], [3, 4]])
old = tf1.reduce_sum(x, reduction_indices=1, keep_dims=True)
total = tf.reduce_sum(x, axis=1, keepdims=True)  # today
print("sum:", old.numpy().ravel(), total.numpy().ravel())

old = tf1.to_float(x)
real = tf.cast(x, "float32")
print("cast:", old.dtype.name, real.dtype.name)

old = tf1.div(x, 2)  # as Python 2: whole numbers, downwards
whole = x // 2
print("div:", old.numpy()[0], "//:", whole.numpy()[0])

names = "div", "log", "to_float", "ceil", "mod"
gone = [name for name in names if not hasattr(tf, name)]
print("gone:", gone)
