"""`tf.meshgrid(x, y)`"""
import tensorflow as tf

x = tf.constant([0.0, 1.0, 2.0, 3.0])  # 4 columns
y = tf.constant([0.0, 10.0, 20.0])  # 3 rows
across, down = tf.meshgrid(x, y)
points = tf.stack([across, down], axis=-1)
first, second = tf.meshgrid(x, y, indexing="ij")

print("grid:", across.shape, "with ij:", first.shape)
print("across:", across.numpy()[1])
print("down:", down.numpy()[1])
print("row 1, column 3:", points.numpy()[1, 3])
print("3, 1 with ij:", float(first[3, 1]), float(second[3, 1]))
