"""`keras.ops.depth_to_space`, `tf.nn.depth_to_space`"""
import tensorflow as tf
from keras import ops

x = ops.reshape(ops.arange(8), (1, 1, 1, 8))  # one pixel
y = ops.depth_to_space(x, 2)
print("channels last:", tuple(y.shape))
print("first channel:", y[0, :, :, 0].numpy().tolist())
back = ops.space_to_depth(y, 2)
print("and back:", back.numpy().ravel())
plain = tf.nn.depth_to_space(x, 2)  # TensorFlow's own: the same
print("tf.nn:", plain[0, :, :, 0].numpy().tolist())


def from_torch(x):  # PyTorch: the four of a channel together
    x = ops.reshape(x, (*x.shape[:3], -1, 4))
    x = ops.swapaxes(x, 3, 4)
    return ops.reshape(x, (*x.shape[:3], -1))


y = ops.depth_to_space(from_torch(x), 2)
print("as in PyTorch:", y[0, :, :, 0].numpy().tolist())
