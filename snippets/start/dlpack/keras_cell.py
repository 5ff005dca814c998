"""`tf.experimental.dlpack.from_dlpack(capsule)`"""
import torch._dynamo  # first: TensorFlow first aborts
import tensorflow as tf
from torch.utils.dlpack import to_dlpack

theirs = torch.arange(6, dtype=torch.float32).reshape(2, 3)
ours = tf.experimental.dlpack.from_dlpack(to_dlpack(theirs))
print(type(ours).__name__, ours.shape, ours.dtype)

theirs[0, 0] = 100
print("after the other wrote:", float(ours[0, 0]))
