"""`tf.signal.frame(x, frame_length, frame_step, pad_end)`"""
import tensorflow as tf

x = tf.range(10, dtype=tf.float32)
frames = tf.signal.frame(x, frame_length=4, frame_step=3)
padded = tf.signal.frame(
    x, frame_length=4, frame_step=3, pad_end=True
)
print(frames.numpy())
print("with pad_end:", padded.shape)
print("last:", padded[-1].numpy())
