"""`tf.slice(x, begin, size)`, `tf.strided_slice`"""
import keras
import tensorflow as tf

x = tf.reshape(tf.range(12), (4, 3))
part = tf.slice(x, [1, 0], [2, 2])  # sizes, not ends
rest = tf.slice(x, [1, 0], [-1, 3])  # -1: up to the end
every = tf.strided_slice(x, [0, 0], [4, 3], [2, 1])
row = x[1]
past = x[2:9]  # cut at the end
new = tf.fill((2, 2), 99)
changed = keras.ops.slice_update(x, (1, 0), new)

print("part:", part.numpy().tolist())
print("the rest:", rest.numpy().tolist())
print("every second row:", every.numpy().tolist())
print("row 1:", row.numpy(), "past the end:", past.shape)
print("changed:", changed.numpy()[1], "x:", x.numpy()[1])
