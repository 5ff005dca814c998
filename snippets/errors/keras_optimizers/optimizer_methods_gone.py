import keras
import tensorflow as tf

w = tf.Variable(1.0)
keras.optimizers.Adam().minimize(lambda: w * w, [w])
