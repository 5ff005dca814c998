"""`torch.utils.dlpack.from_dlpack(capsule)`"""
import torch._dynamo  # first: TensorFlow first aborts
import tensorflow as tf
from torch.utils.dlpack import from_dlpack

theirs = tf.reshape(tf.range(6, dtype=tf.float32), (2, 3))
ours = from_dlpack(tf.experimental.dlpack.to_dlpack(theirs))
print(type(ours).__name__, tuple(ours.shape), ours.dtype)

ours[0, 0] = 100
print("what the other reads:", float(theirs[0, 0]))
