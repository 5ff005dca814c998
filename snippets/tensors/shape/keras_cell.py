"""`x.shape`, `tf.shape(x)`, `tf.size(x)`, `tf.TensorShape`"""
import tensorflow as tf

x = tf.zeros((2, 3))
print("shape:", x.shape, x.shape == tf.TensorShape([2, 3]))
print("as a tensor:", tf.shape(x).numpy())
count, axes = tf.size(x), tf.rank(x)
print("how many numbers:", int(count))
print("axes:", int(axes))
seen = []


@tf.function(input_signature=[tf.TensorSpec((None, 3))])
def rows(batch):
    seen.append(batch.shape[0])  # while it is traced
    return tf.shape(batch)[0]  # while it runs


print("rows:", int(rows(x)), "while traced:", seen[0])
