import keras
import tensorflow as tf


def read(number):
    return tf.py_function(lambda n: [n, n], [number], tf.float32)


dataset = tf.data.Dataset.range(4).map(read).batch(2)
keras.Sequential([keras.layers.Dense(2)]).predict(dataset, verbose=0)
