"""`keras.layers.Dense(units)`, `tf1.layers.dense`"""
import keras
import numpy as np
import tensorflow.compat.v1 as tf1
from keras import layers

keras.utils.set_random_seed(0)
x = np.random.default_rng(0).normal(size=(2, 4))
x = x.astype("float32")
try:  # was: h = tf.layers.dense(x, 3, activation=tf.nn.relu)
    h = tf1.layers.dense(x, 3)
except (AttributeError, ImportError) as error:
    print(error)

hidden = layers.Dense(3, activation="relu")
drop = layers.Dropout(0.25)  # was: rate, or keep_prob=0.75
norm = layers.BatchNormalization(epsilon=1e-3)
y = norm(drop(hidden(x)), training=False)
print("shape:", tuple(y.shape))
print("weights:", [tuple(w.shape) for w in hidden.weights])
