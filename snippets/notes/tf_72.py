"""range makes a new dataset 0, 1, 2...; skip and take pick one row"""
import tensorflow as tf

ds = tf.data.Dataset.from_tensor_slices([10, 20, 30, 40])
assert [int(x) for x in ds.range(2)] == [0, 1]
assert [int(x) for x in tf.data.Dataset.range(2)] == [0, 1]

assert next(iter(ds.skip(2).take(1))) == 30
picked = [int(x) for i, x in ds.enumerate() if i == 2]
assert picked == [30]
try:
    ds[2]
except TypeError as error:
    assert "not subscriptable" in str(error)
else:
    raise AssertionError("a row was found by its number")
