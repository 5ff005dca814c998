"""`tf.Variable`, `v.assign`, `v.assign_add`, `v.assign_sub`"""
import tensorflow as tf

x = tf.constant([1.0, 2.0])
try:
    x[0] = 9.0
except TypeError:
    print("x[0] = 9: refused, tensors do not change")

weights = [tf.Variable([1.0, 2.0])]
v = weights[0]
v.assign_add([10.0, 10.0])
v[0].assign(5.0)
changed = v.numpy()
print("changed:", changed)

v = v - 1.0  # a new tensor; the variable stays
print("a variable still:", isinstance(v, tf.Variable))
weights[0].assign([0.0, 0.0])
print("assigned:", weights[0].numpy())
