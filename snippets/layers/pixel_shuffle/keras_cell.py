"""`tf.nn.depth_to_space`, `tf.nn.space_to_depth`"""
import tensorflow as tf

x = tf.reshape(tf.range(8), (1, 1, 1, 8))  # one pixel
y = tf.nn.depth_to_space(x, 2)
print("channels last:", tuple(y.shape))
print("first channel:", y[0, :, :, 0].numpy().tolist())
back = tf.nn.space_to_depth(y, 2)
print("and back:", back.numpy().ravel())


def from_torch(x):  # PyTorch: the four of a channel together
    x = tf.reshape(x, (*x.shape[:3], -1, 4))
    x = tf.linalg.matrix_transpose(x)
    return tf.reshape(x, (*x.shape[:3], -1))


y = tf.nn.depth_to_space(from_torch(x), 2)
print("as in PyTorch:", y[0, :, :, 0].numpy().tolist())
