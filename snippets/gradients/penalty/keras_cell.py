"""`tf.GradientTape`, `inner.gradient`, `tape.gradient`"""
import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
x = np.random.normal(size=(16, 4)).astype("float32")
critic = keras.Sequential([
    keras.Input((4,)),
    keras.layers.Dense(8, activation="tanh"),
    keras.layers.Dense(1),
])
x = tf.constant(x)

with tf.GradientTape() as tape:
    with tf.GradientTape() as inner:  # also seen by tape
        inner.watch(x)
        scores = critic(x)
    slope = inner.gradient(scores, x)
    norms = tf.norm(slope, axis=1)
    penalty = tf.reduce_mean((norms - 1) ** 2)
grads = tape.gradient(penalty, critic.trainable_variables)

print("slope:", tuple(slope.shape))
reached = [grad is not None for grad in grads]
print("reached:", reached)  # the last bias has no part in it
