"""`x + weight * (y - x)`, `tf.nn.bias_add(x, bias)`"""
import tensorflow as tf

x = tf.constant([1.0, 2.0])
y = tf.constant([3.0, 8.0])
between = x + 0.25 * (y - x)
print("a quarter of the way:", between.numpy())

bias = tf.constant([10.0, 20.0])
kernel = tf.constant([[1.0, 2.0], [3.0, 4.0]])
affine = tf.nn.bias_add(kernel @ kernel, bias)
print("sum and product:", *affine.numpy())

update = x + 0.1 * y * y
print("update:", update.numpy().round(2))
batch = tf.stack([kernel, kernel])
many = tf.nn.bias_add(batch @ batch, bias)
print("of a batch:", many.shape)
