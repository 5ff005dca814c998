"""`tf.float16.min`, `tf.int32.max`, `keras.config.epsilon()`"""
import keras
import tensorflow as tf

scores = tf.constant([[1.0, 2.0], [3.0, 4.0]], tf.float16)
mask = tf.constant([[True, False], [False, False]])
lowest = tf.float16.min  # or scores.dtype.min; no -1e9
hidden = tf.where(mask, scores, lowest)
weights = tf.nn.softmax(hidden)
step = tf.experimental.numpy.finfo("float32").eps
tiny = keras.config.epsilon()  # what Keras adds, no limit
print("lowest:", float(lowest))
print("largest int32:", tf.int32.max)
print("weights:", weights.numpy().tolist())
print(f"step at 1: {step:.3g}, Keras's epsilon: {tiny:.3g}")
