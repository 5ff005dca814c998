"""`keras.activations.hard_sigmoid`, `hard_silu`, `relu6`"""
import keras
import numpy as np
import tensorflow as tf

x = np.linspace(-4, 8, 13, dtype="float32")
act = keras.activations
sigmoid = act.hard_sigmoid(x)  # x / 6 + 0.5, cut
swish = act.hard_silu(x)  # x times that: hard_swish
capped = tf.nn.relu6(x)
tanh = act.hard_tanh(x)
print("hard_sigmoid(1):", sigmoid[5].numpy().round(4))
print("hard_silu(1):", swish[5].numpy().round(4))
print("relu6:", capped.numpy()[-3:])
print("hard_tanh:", tanh.numpy()[2:7])

# what Keras 2 computed, and its files were trained with
old = np.clip(0.2 * x + 0.5, 0, 1)
print("in Keras 2, of 1:", old[5].round(4))
v = tf.Variable([-1.0, 1.0])
with tf.GradientTape() as tape:
    y = act.hard_tanh(v)
gradient = tape.gradient(y, v)
print("hard_tanh at its ends:", gradient.numpy())
