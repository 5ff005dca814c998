"""`tf.nn.softmax(logits)`, `activation="softmax"`"""
import keras
import numpy as np
import tensorflow as tf
from keras import layers

logits = tf.constant([[1.0, 2.0, 3.0], [4.0, 1.0, 1.0]])

output = tf.nn.softmax(logits)  # last axis
print(np.round(output, 2))
print("sums:", np.sum(output, axis=1).round(2))
print("classes:", np.argmax(output, axis=1))

keras.utils.set_random_seed(0)
alone = layers.Dense(1, activation="softmax")(logits)
print("one output, softmax:", alone.numpy().tolist())
