import keras
import tensorflow as tf

optimizer = keras.optimizers.Adam()
first = keras.Variable([1.0])
second = keras.Variable([1.0])
optimizer.apply([tf.ones(1)], [first])
optimizer.apply([tf.ones(1)], [second])
