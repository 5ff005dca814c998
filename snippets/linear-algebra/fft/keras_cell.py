"""`tf.signal.rfft(x)`, `tf.signal.irfft`, `tf.signal.fft`"""
import numpy as np
import tensorflow as tf

t = np.arange(64, dtype="float32") / 64
x = tf.constant(np.sin(2 * np.pi * 5 * t))  # 5 waves
spectrum = tf.signal.rfft(x)
print("numbers:", spectrum.shape[0], spectrum.dtype.name)
peak = tf.argmax(tf.abs(spectrum))
print("strongest:", int(peak), f"{tf.abs(spectrum[5]):.1f}")
try:
    tf.signal.fft(x)
except tf.errors.InvalidArgumentError:
    print("fft of real numbers: refused")
full = tf.signal.fft(tf.cast(x, tf.complex64))
print("fft:", full.shape[0])

again = tf.signal.irfft(tf.signal.rfft(x[:63]))
print("63 numbers, there and back:", again.shape[0])
odd = tf.signal.irfft(tf.signal.rfft(x[:63]), [63])
print("with fft_length:", odd.shape[0])
columns = tf.reshape(x, (16, 4))
down = tf.transpose(tf.signal.rfft(tf.transpose(columns)))
print("down the first axis:", down.shape)
