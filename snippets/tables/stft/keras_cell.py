"""`tf.signal.stft(x, frame_length, frame_step)`"""
import numpy as np
import tensorflow as tf

times = np.arange(4000) / 4000  # one second, 4,000 samples
sound = np.sin(2 * np.pi * 440 * times).astype("float32")
x = tf.constant(sound)

spectrum = tf.signal.stft(x, frame_length=256, frame_step=128)
loudest = tf.argmax(tf.reduce_mean(tf.abs(spectrum), axis=0))
print("frames, frequencies:", spectrum.shape, spectrum.dtype)
print("loudest, in Hz:", int(loudest) * 4000 / 256)
