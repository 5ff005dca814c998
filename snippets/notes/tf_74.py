"""split_dataset needs a size, a share or a number of rows"""
import keras
import tensorflow as tf

ds = tf.data.Dataset.range(10)


def split(**sizes):
    parts = keras.utils.split_dataset(ds, **sizes)
    return [[int(x) for x in part] for part in parts]


left, right = split(left_size=0.8)
assert left == [0, 1, 2, 3, 4, 5, 6, 7] and right == [8, 9]
assert split(left_size=8) == split(right_size=2) == [left, right]
mixed = split(left_size=8, shuffle=True, seed=1)
assert mixed != [left, right] and sorted(sum(mixed, [])) == left + right
try:
    split(left_size=None, right_size=None, shuffle=False, seed=None)
except ValueError as error:
    assert "At least one of the `left_size`" in str(error)
else:
    raise AssertionError("it was split without a size")
